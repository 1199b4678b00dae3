package id.brevet.statement;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import id.brevet.desk.BankLines.ShownMoney;
import id.brevet.shared.Wire;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds the payments to which lines of statements belong or could belong. */
@ApplicationScoped
class MatchReport {

    private static final String INCOMING =
            """
            select m.id, m.line, m.state, m.receiving_account_id account, m.day, m.amount, m.words, m.reference,
                   encode(m.identity, 'hex') identity
            from mutation m
            """;

    private static final String NEW_OF_STATEMENT = INCOMING
            + "where m.statement_id = :statement and m.amount > 0 and coalesce(" + Mutation.COUNTED
            + ", m.id) = m.id order by m.line";

    /** Lines that could be for one payment at all: by their amount, or because they mention a name or an invoice. */
    private static final String SUGGESTIONS = INCOMING
            + """
            where m.receiving_account_id = :account and m.state = 'unmatched' and m.day >= :since
                and (m.amount between :base and :base + 999 or m.amount in (:rest, :wholeRest)
                     or m.amount % 1000 = :total % 1000 or concat_ws(' ', m.words, m.reference) ~* :mentioned)
            """;

    private static final String OWNED =
            """
            select m.id mutation, p.id purchase, payment_number(y.created_at, y.invoice_number) number, u.name, y.total,
                   m.state = 'late' late
            from mutation m
            join payment y on y.id = m.payment_id join purchase p on p.payment_id = y.id join users u on u.id = y.payer_id
            """;

    private static final String OWNED_LINES = OWNED + "where m.id in (:ids)";

    private static final String OWNED_OF_STATEMENT = OWNED + "where m.statement_id = :statement";

    /** The payment with exactly this amount on that day; where two fit, the office has to decide. */
    private static final String EXACT =
            """
            select m.id mutation, c.payment, m.amount, m.day
            from mutation m cross join lateral (
                select min(y.id::text)::uuid payment
                from amount_reservation r join payment y on y.reservation_id = r.id
                where r.receiving_account_id = m.receiving_account_id and r.amount = m.amount
                  and r.during && mutation_day(m.day) and y.total = m.amount and y.state <> 'refund'
                having count(*) = 1) c
            where m.statement_id = :statement and m.state = 'unmatched'
            order by m.day, m.line
            """;

    private static final int MAX_SUGGESTIONS = 5;

    /** A line, and its relation to one payment. */
    record Suggestion(IncomingLine line, MatchCandidate candidate) {

        static final Comparator<Suggestion> LIKELIEST = Comparator.comparing((Suggestion it) -> it.candidate.score())
                .reversed()
                .thenComparing(it -> it.line.day())
                .thenComparing(it -> it.line.mutation().toString());
    }

    @Inject
    ExpectedPaymentReport expectedPayments;

    @Inject
    EntityManager database;

    /** Lines that pay without a decision of the office. */
    List<ShownMoney> exactMatches(UUID statement) {
        return rows(EXACT, Map.of("statement", statement))
                .map(it -> new ShownMoney(
                        it.get("mutation", UUID.class),
                        it.get("payment", UUID.class),
                        it.get("amount", Long.class),
                        it.get("day", LocalDate.class)))
                .toList();
    }

    Map<UUID, List<MatchCandidate>> candidates(Collection<IncomingLine> lines) {
        var open = lines.stream()
                .filter(IncomingLine::open)
                .sorted(IncomingLine.IN_ORDER)
                .toList();
        var scoring = expectedPayments.scoring(open);
        var paid = new HashSet<UUID>();
        return open.stream()
                .collect(toMap(IncomingLine::mutation, it -> surplusAfterFirst(scoring.candidates(it), paid)));
    }

    /** The payments to which lines have been assigned. */
    Map<UUID, MatchCandidate> owners(Collection<UUID> lines) {
        return lines.isEmpty() ? Map.of() : ownersBy(OWNED_LINES, Map.of("ids", lines));
    }

    /** Every new line with incoming money, with the likeliest payments where there are any. */
    List<StatementJson.LineMatches> matches(UUID statement) {
        var parameters = Map.<String, Object>of("statement", statement);
        var lines = rows(NEW_OF_STATEMENT, parameters)
                .map(MatchReport::incomingLine)
                .toList();
        var owners = ownersBy(OWNED_OF_STATEMENT, parameters);
        var candidates = candidates(lines);
        return lines.stream()
                .map(it -> new StatementJson.LineMatches(
                        it.line(),
                        owners.containsKey(it.mutation())
                                ? List.of(owners.get(it.mutation()))
                                : MatchCandidate.likeliest(candidates.getOrDefault(it.mutation(), List.of()))))
                .toList();
    }

    /** Lines that could be the money for this payment. */
    List<Suggestion> suggestions(UUID payment) {
        return expectedPayments.of(payment).stream().flatMap(this::suggestions).toList();
    }

    private Stream<Suggestion> suggestions(ExpectedPayment expected) {
        var lines = rows(SUGGESTIONS, suggestionParameters(expected))
                .map(MatchReport::incomingLine)
                .toList();
        var scoring = expectedPayments.scoring(expected, lines);
        return lines.stream()
                .flatMap(it -> scoring.candidates(it).stream().map(candidate -> new Suggestion(it, candidate)))
                .sorted(Suggestion.LIKELIEST)
                .limit(MAX_SUGGESTIONS);
    }

    private static Map<String, ?> suggestionParameters(ExpectedPayment expected) {
        var mentioned =
                Stream.concat(Stream.of("INV"), expected.names().stream().flatMap(List::stream));
        return Map.of(
                "account", expected.account(),
                "since", expected.firstDay(),
                "base", expected.base(),
                "total", expected.total(),
                "rest", expected.base() - expected.shown(),
                "wholeRest", expected.total() - expected.shown(),
                "mentioned", mentioned.collect(joining("|")));
    }

    /** Of several lines that would pay the same payment, the first pays it, and the others are a surplus. */
    private static List<MatchCandidate> surplusAfterFirst(List<MatchCandidate> candidates, Set<UUID> paid) {
        return candidates.stream()
                .map(it -> it.kind() == MatchKind.EXACT && !paid.add(it.purchase()) ? it.asSurplus() : it)
                .sorted(MatchCandidate.LIKELIEST)
                .toList();
    }

    private Map<UUID, MatchCandidate> ownersBy(String sql, Map<String, Object> values) {
        return rows(sql, values).collect(toMap(it -> it.get("mutation", UUID.class), MatchReport::owner));
    }

    @SuppressWarnings("unchecked")
    private Stream<Tuple> rows(String sql, Map<String, ?> values) {
        var query = database.createNativeQuery(sql, Tuple.class);
        values.forEach(query::setParameter);
        return query.getResultStream();
    }

    private static IncomingLine incomingLine(Tuple row) {
        return new IncomingLine(
                row.get("id", UUID.class),
                row.get("line", Integer.class),
                Wire.named(MutationState.class, row.get("state", String.class)).orElseThrow(),
                row.get("account", UUID.class),
                row.get("day", LocalDate.class),
                row.get("amount", Long.class),
                row.get("words", String.class),
                row.get("reference", String.class),
                row.get("identity", String.class));
    }

    private static MatchCandidate owner(Tuple row) {
        return MatchCandidate.owner(
                row.get("purchase", UUID.class),
                row.get("number", String.class),
                row.get("name", String.class),
                row.get("total", Long.class),
                row.get("late", Boolean.class));
    }
}
