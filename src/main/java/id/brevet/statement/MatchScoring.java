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

/** Says whose money a line could be, and why: exact amounts first, then what looks like a slip. */
final class MatchScoring {

    private static final int MOST = 5;
    private static final int CODES = 1_000;
    private static final int DAYS_APART = 7;

    private static final Set<MatchClue> TELLING = EnumSet.of(MatchClue.CODE, MatchClue.NUMBER, MatchClue.NAME);

    /** Other money that is nobody's, and could be the rest of what was paid in parts. */
    record Part(UUID account, LocalDate day, long amount, String identity) {}

    private final Map<UUID, List<ExpectedPayment>> debts;
    private final Map<Long, List<Part>> parts;

    MatchScoring(List<ExpectedPayment> debts, List<Part> parts) {
        this.debts = debts.stream().collect(groupingBy(ExpectedPayment::account));
        this.parts = parts.stream().collect(groupingBy(Part::amount));
    }

    /** The likeliest first. */
    List<MatchCandidate> candidates(IncomingLine it) {
        if (!it.open()) {
            return List.of();
        }
        var mentions = TextMentions.in(it.text());
        return debts.getOrDefault(it.account(), List.of()).stream()
                .filter(debt -> debt.reserved(it.day()))
                .flatMap(debt -> candidate(it, debt, mentions).stream())
                .sorted(MatchCandidate.LIKELIEST)
                .limit(MOST)
                .toList();
    }

    private Optional<MatchCandidate> candidate(IncomingLine it, ExpectedPayment debt, TextMentions mentions) {
        var clues = clues(it.amount(), debt, mentions);
        var kind = debt.paid() ? ofPaid(it.amount(), debt) : ofUnpaid(it, debt, clues);
        return kind == MatchKind.NONE ? Optional.empty() : Optional.of(MatchCandidate.of(debt, kind, clues));
    }

    private static Set<MatchClue> clues(long money, ExpectedPayment debt, TextMentions mentions) {
        var clues = EnumSet.noneOf(MatchClue.class);
        if (money == debt.total()) {
            clues.add(MatchClue.AMOUNT);
        }
        if (money % CODES == debt.total() % CODES) {
            clues.add(MatchClue.CODE);
        }
        if (mentions.invoices().contains(debt.invoice())) {
            clues.add(MatchClue.NUMBER);
        }
        if (debt.names().stream().anyMatch(mentions::name)) {
            clues.add(MatchClue.NAME);
        }
        return clues;
    }

    /** What was believed in is seen once; whatever comes after that is too much. */
    private static MatchKind ofPaid(long money, ExpectedPayment debt) {
        var seen = debt.shown() > 0;
        if (debt.believed() && (seen ? debt.rest(money) : money == debt.total())) {
            return MatchKind.EXACT;
        }
        var again = seen || debt.method() == PaymentMethod.CASH;
        return again && (money == debt.total() || debt.rest(money)) ? MatchKind.OVER : MatchKind.NONE;
    }

    private MatchKind ofUnpaid(IncomingLine it, ExpectedPayment debt, Set<MatchClue> clues) {
        var money = it.amount();
        if (!debt.open(it.day())) {
            return money == debt.total() ? MatchKind.LATE : MatchKind.NONE;
        }
        if (money == debt.total() || (debt.shown() > 0 && debt.rest(money))) {
            return MatchKind.EXACT;
        }
        if (debt.shown() == 0 && money >= debt.base() && money < debt.base() + CODES) {
            return MatchKind.WRONG_CODE;
        }
        if (split(it, debt)) {
            return MatchKind.SPLIT;
        }
        return clues.stream().noneMatch(TELLING::contains) ? MatchKind.NONE : slip(money, debt);
    }

    private static MatchKind slip(long money, ExpectedPayment debt) {
        if (money < debt.base() - debt.shown()) {
            return MatchKind.SHORT;
        }
        return money > debt.total() ? MatchKind.OVER : MatchKind.NONE;
    }

    private boolean split(IncomingLine it, ExpectedPayment debt) {
        return LongStream.of(debt.total() - it.amount(), debt.base() - it.amount())
                .mapToObj(rest -> parts.getOrDefault(rest, List.of()))
                .flatMap(List::stream)
                .anyMatch(part -> part.account().equals(it.account())
                        && !part.identity().equals(it.identity())
                        && Math.abs(ChronoUnit.DAYS.between(part.day(), it.day())) <= DAYS_APART);
    }
}
