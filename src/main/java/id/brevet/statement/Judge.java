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
final class Judge {

    private static final int MOST = 5;
    private static final int CODES = 1_000;
    private static final int DAYS_APART = 7;

    private static final Set<Clue> TELLING = EnumSet.of(Clue.CODE, Clue.NUMBER, Clue.NAME);

    /** Other money that is nobody's, and could be the rest of what was paid in parts. */
    record Part(UUID account, LocalDate day, long amount, String identity) {}

    private final Map<UUID, List<Debt>> debts;
    private final Map<Long, List<Part>> parts;

    Judge(List<Debt> debts, List<Part> parts) {
        this.debts = debts.stream().collect(groupingBy(Debt::account));
        this.parts = parts.stream().collect(groupingBy(Part::amount));
    }

    /** The likeliest first. */
    List<Candidate> candidates(Inflow it) {
        if (!it.open()) {
            return List.of();
        }
        var mentions = Mentions.in(it.text());
        return debts.getOrDefault(it.account(), List.of()).stream()
                .filter(debt -> debt.reserved(it.day()))
                .flatMap(debt -> candidate(it, debt, mentions).stream())
                .sorted(Candidate.LIKELIEST)
                .limit(MOST)
                .toList();
    }

    private Optional<Candidate> candidate(Inflow it, Debt debt, Mentions mentions) {
        var clues = clues(it.amount(), debt, mentions);
        var kind = debt.paid() ? ofPaid(it.amount(), debt) : ofUnpaid(it, debt, clues);
        return kind == Kind.NONE ? Optional.empty() : Optional.of(Candidate.of(debt, kind, clues));
    }

    private static Set<Clue> clues(long money, Debt debt, Mentions mentions) {
        var clues = EnumSet.noneOf(Clue.class);
        if (money == debt.total()) {
            clues.add(Clue.AMOUNT);
        }
        if (money % CODES == debt.total() % CODES) {
            clues.add(Clue.CODE);
        }
        if (mentions.invoices().contains(debt.invoice())) {
            clues.add(Clue.NUMBER);
        }
        if (debt.names().stream().anyMatch(mentions::name)) {
            clues.add(Clue.NAME);
        }
        return clues;
    }

    /** What was believed in is seen once; whatever comes after that is too much. */
    private static Kind ofPaid(long money, Debt debt) {
        var seen = debt.shown() > 0;
        if (debt.believed() && (seen ? debt.rest(money) : money == debt.total())) {
            return Kind.EXACT;
        }
        var again = seen || debt.method() == PaymentMethod.CASH;
        return again && (money == debt.total() || debt.rest(money)) ? Kind.OVER : Kind.NONE;
    }

    private Kind ofUnpaid(Inflow it, Debt debt, Set<Clue> clues) {
        var money = it.amount();
        if (!debt.open(it.day())) {
            return money == debt.total() ? Kind.LATE : Kind.NONE;
        }
        if (money == debt.total() || (debt.shown() > 0 && debt.rest(money))) {
            return Kind.EXACT;
        }
        if (debt.shown() == 0 && money >= debt.base() && money < debt.base() + CODES) {
            return Kind.WRONG_CODE;
        }
        if (split(it, debt)) {
            return Kind.SPLIT;
        }
        return clues.stream().noneMatch(TELLING::contains) ? Kind.NONE : slip(money, debt);
    }

    private static Kind slip(long money, Debt debt) {
        if (money < debt.base() - debt.shown()) {
            return Kind.SHORT;
        }
        return money > debt.total() ? Kind.OVER : Kind.NONE;
    }

    private boolean split(Inflow it, Debt debt) {
        return LongStream.of(debt.total() - it.amount(), debt.base() - it.amount())
                .mapToObj(rest -> parts.getOrDefault(rest, List.of()))
                .flatMap(List::stream)
                .anyMatch(part -> part.account().equals(it.account())
                        && !part.identity().equals(it.identity())
                        && Math.abs(ChronoUnit.DAYS.between(part.day(), it.day())) <= DAYS_APART);
    }
}
