package id.brevet.statement;

import static java.util.stream.Collectors.groupingBy;

import id.brevet.payment.PaymentMethod;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;

/** Scores the payments that a line could be for: exact amounts first, then what looks like a slip. */
final class MatchScoring {

    private static final int MOST = 5;
    private static final int CODES = 1_000;
    private static final int DAYS_APART = 7;

    private static final Set<MatchClue> TELLING = EnumSet.of(MatchClue.CODE, MatchClue.NUMBER, MatchClue.NAME);

    /** Unassigned money that could be the rest of a payment in parts. */
    record Part(UUID account, LocalDate day, long amount, String identity) {}

    private final Map<UUID, List<ExpectedPayment>> debts;
    private final Map<Long, List<Part>> parts;

    MatchScoring(List<ExpectedPayment> debts, List<Part> parts) {
        this.debts = debts.stream().collect(groupingBy(ExpectedPayment::account));
        this.parts = parts.stream().collect(groupingBy(Part::amount));
    }

    /** The likeliest first. */
    List<MatchCandidate> candidates(IncomingLine line) {
        if (!line.open()) {
            return List.of();
        }
        var mentions = TextMentions.in(line.text());
        return debts.getOrDefault(line.account(), List.of()).stream()
                .filter(expected -> expected.reserved(line.day()))
                .flatMap(expected -> candidate(line, expected, mentions).stream())
                .sorted(MatchCandidate.LIKELIEST)
                .limit(MOST)
                .toList();
    }

    private Optional<MatchCandidate> candidate(IncomingLine line, ExpectedPayment expected, TextMentions mentions) {
        var clues = clues(line.amount(), expected, mentions);
        var kind = expected.paid() ? ofPaid(line.amount(), expected) : ofUnpaid(line, expected, clues);
        return kind == MatchKind.NONE ? Optional.empty() : Optional.of(MatchCandidate.of(expected, kind, clues));
    }

    private static Set<MatchClue> clues(long money, ExpectedPayment expected, TextMentions mentions) {
        var clues = EnumSet.noneOf(MatchClue.class);
        if (money == expected.total()) {
            clues.add(MatchClue.AMOUNT);
        }
        if (money % CODES == expected.total() % CODES) {
            clues.add(MatchClue.CODE);
        }
        if (mentions.invoices().contains(expected.invoice())) {
            clues.add(MatchClue.NUMBER);
        }
        if (expected.names().stream().anyMatch(mentions::name)) {
            clues.add(MatchClue.NAME);
        }
        return clues;
    }

    /** Money accepted unseen is seen once; more than that is a surplus. */
    private static MatchKind ofPaid(long money, ExpectedPayment expected) {
        var seen = expected.shown() > 0;
        if (expected.believed() && (seen ? expected.rest(money) : money == expected.total())) {
            return MatchKind.EXACT;
        }
        var paidAlready = seen || expected.method() == PaymentMethod.CASH;
        return paidAlready && (money == expected.total() || expected.rest(money)) ? MatchKind.OVER : MatchKind.NONE;
    }

    private MatchKind ofUnpaid(IncomingLine line, ExpectedPayment expected, Set<MatchClue> clues) {
        var money = line.amount();
        if (!expected.open(line.day())) {
            return money == expected.total() ? MatchKind.LATE : MatchKind.NONE;
        }
        if (money == expected.total() || (expected.shown() > 0 && expected.rest(money))) {
            return MatchKind.EXACT;
        }
        if (expected.shown() == 0 && money >= expected.base() && money < expected.base() + CODES) {
            return MatchKind.WRONG_CODE;
        }
        if (split(line, expected)) {
            return MatchKind.SPLIT;
        }
        return clues.stream().noneMatch(TELLING::contains) ? MatchKind.NONE : slip(money, expected);
    }

    private static MatchKind slip(long money, ExpectedPayment expected) {
        if (money < expected.base() - expected.shown()) {
            return MatchKind.SHORT;
        }
        return money > expected.total() ? MatchKind.OVER : MatchKind.NONE;
    }

    private boolean split(IncomingLine line, ExpectedPayment expected) {
        return LongStream.of(expected.total() - line.amount(), expected.base() - line.amount())
                .mapToObj(rest -> parts.getOrDefault(rest, List.of()))
                .flatMap(List::stream)
                .anyMatch(part -> part.account().equals(line.account())
                        && !part.identity().equals(line.identity())
                        && Math.abs(ChronoUnit.DAYS.between(part.day(), line.day())) <= DAYS_APART);
    }
}
