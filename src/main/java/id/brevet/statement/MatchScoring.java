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

    private static final int MAX_CANDIDATES = 5;
    private static final int CODE_RANGE = 1_000;
    private static final int DAYS_APART = 7;

    private static final Set<MatchClue> IDENTIFYING = EnumSet.of(MatchClue.CODE, MatchClue.NUMBER, MatchClue.NAME);

    /** Unassigned money that could be the rest of a payment in parts. */
    record Part(UUID account, LocalDate day, long amount, String identity) {}

    private final Map<UUID, List<ExpectedPayment>> expectedByAccount;
    private final Map<Long, List<Part>> partsByAmount;

    MatchScoring(List<ExpectedPayment> expected, List<Part> parts) {
        this.expectedByAccount = expected.stream().collect(groupingBy(ExpectedPayment::account));
        this.partsByAmount = parts.stream().collect(groupingBy(Part::amount));
    }

    /** The likeliest first. */
    List<MatchCandidate> candidates(IncomingLine line) {
        if (!line.open()) {
            return List.of();
        }
        var mentions = TextMentions.in(line.text());
        return expectedByAccount.getOrDefault(line.account(), List.of()).stream()
                .filter(expected -> expected.reservedOn(line.day()))
                .flatMap(expected -> candidate(line, expected, mentions).stream())
                .sorted(MatchCandidate.LIKELIEST)
                .limit(MAX_CANDIDATES)
                .toList();
    }

    private Optional<MatchCandidate> candidate(IncomingLine line, ExpectedPayment expected, TextMentions mentions) {
        var clues = clues(line.amount(), expected, mentions);
        var kind = expected.paid() ? kindOfPaid(line.amount(), expected) : kindOfUnpaid(line, expected, clues);
        return kind == MatchKind.NONE ? Optional.empty() : Optional.of(MatchCandidate.of(expected, kind, clues));
    }

    private static Set<MatchClue> clues(long money, ExpectedPayment expected, TextMentions mentions) {
        var clues = EnumSet.noneOf(MatchClue.class);
        if (money == expected.total()) {
            clues.add(MatchClue.AMOUNT);
        }
        if (money % CODE_RANGE == expected.total() % CODE_RANGE) {
            clues.add(MatchClue.CODE);
        }
        if (mentions.invoices().contains(expected.invoice())) {
            clues.add(MatchClue.NUMBER);
        }
        if (expected.names().stream().anyMatch(mentions::mentionsName)) {
            clues.add(MatchClue.NAME);
        }
        return clues;
    }

    /** Money accepted unseen is seen once; more than that is a surplus. */
    private static MatchKind kindOfPaid(long money, ExpectedPayment expected) {
        var seen = expected.shown() > 0;
        if (expected.acceptedUnseen() && (seen ? expected.isRest(money) : money == expected.total())) {
            return MatchKind.EXACT;
        }
        var paidAlready = seen || expected.method() == PaymentMethod.CASH;
        return paidAlready && (money == expected.total() || expected.isRest(money)) ? MatchKind.OVER : MatchKind.NONE;
    }

    private MatchKind kindOfUnpaid(IncomingLine line, ExpectedPayment expected, Set<MatchClue> clues) {
        var money = line.amount();
        if (!expected.payableOn(line.day())) {
            return money == expected.total() ? MatchKind.LATE : MatchKind.NONE;
        }
        if (money == expected.total() || (expected.shown() > 0 && expected.isRest(money))) {
            return MatchKind.EXACT;
        }
        if (expected.shown() == 0 && money >= expected.base() && money < expected.base() + CODE_RANGE) {
            return MatchKind.WRONG_CODE;
        }
        if (isPart(line, expected)) {
            return MatchKind.SPLIT;
        }
        return clues.stream().noneMatch(IDENTIFYING::contains) ? MatchKind.NONE : shortOrOver(money, expected);
    }

    private static MatchKind shortOrOver(long money, ExpectedPayment expected) {
        if (money < expected.base() - expected.shown()) {
            return MatchKind.SHORT;
        }
        return money > expected.total() ? MatchKind.OVER : MatchKind.NONE;
    }

    private boolean isPart(IncomingLine line, ExpectedPayment expected) {
        return LongStream.of(expected.total() - line.amount(), expected.base() - line.amount())
                .mapToObj(rest -> partsByAmount.getOrDefault(rest, List.of()))
                .flatMap(List::stream)
                .anyMatch(part -> part.account().equals(line.account())
                        && !part.identity().equals(line.identity())
                        && Math.abs(ChronoUnit.DAYS.between(part.day(), line.day())) <= DAYS_APART);
    }
}
