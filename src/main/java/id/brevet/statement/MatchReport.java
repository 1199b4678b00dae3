package id.brevet.statement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.brevet.purchase.Evidence.Shown;
import id.brevet.statement.Candidate.Clue;
import id.brevet.statement.Candidate.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Holds lines against what is owed, as {@code mutation_candidates} in the database judges. */
@ApplicationScoped
class MatchReport {

    private static final String OWED =
            """
            select m.id mutation, m.line, p.id purchase, u.name, y.total,
                   payment_number(y.created_at, y.invoice_number) number,
            """;

    private static final String LIKELY = OWED
            + """
                   c.kind, c.score, array_to_string(c.reasons, ' ') reasons
            from mutation m
            cross join lateral mutation_candidates(m.receiving_account_id, m.amount, m.day,
                concat_ws(' ', m.words, m.reference)) c
            join payment y on y.id = c.payment_id join purchase p on p.payment_id = y.id join users u on u.id = y.payer_id
            """;

    private static final String OF_LINES =
            LIKELY + "where m.id in (:ids) and m.state in ('staged', 'unmatched') order by m.line, c.score desc, p.id";

    private static final String NEW_OF_STATEMENT =
            "where m.statement_id = :statement and m.amount > 0 and coalesce(" + Mutation.COUNTED + ", m.id) = m.id ";

    private static final String OF_STATEMENT =
            LIKELY + NEW_OF_STATEMENT + "and m.state in ('staged', 'unmatched') order by m.line, c.score desc, p.id";

    private static final String OWNED = OWED
            + """
                   case m.state when 'late' then 'late' else 'exact' end kind, 100 score, 'amount' reasons
            from mutation m
            join payment y on y.id = m.payment_id join purchase p on p.payment_id = y.id join users u on u.id = y.payer_id
            """;

    private static final String OWNED_LINES = OWNED + "where m.id in (:ids)";

    private static final String OWNED_OF_STATEMENT = OWNED + "where m.statement_id = :statement";

    /** Looked for among lines that could be it at all: by their amount, or because they name the payer. */
    private static final String LEADS =
            """
            select m.id mutation, m.day, m.words, m.amount, c.kind, c.score, array_to_string(c.reasons, ' ') reasons
            from payment y join users u on u.id = y.payer_id left join payment_proof f on f.id = y.proof_id
            join mutation m on m.receiving_account_id = y.receiving_account_id and m.state = 'unmatched'
                and m.day >= (y.created_at at time zone 'Asia/Jakarta')::date
                and (m.amount between y.base_amount and y.base_amount + 999 or m.amount % 1000 = y.unique_code
                     or mutation_names(m.words, u.name) or mutation_names(m.words, coalesce(f.account_name, '')))
            cross join lateral mutation_candidates(m.receiving_account_id, m.amount, m.day,
                concat_ws(' ', m.words, m.reference)) c
            where y.id = :payment and c.payment_id = y.id
            order by c.score desc, m.day, m.id limit 5
            """;

    private static final String FRESH_LINES =
            "select m.id mutation, m.line from mutation m " + NEW_OF_STATEMENT + "order by m.line";

    /** Whose amount it is to the rupiah, on that day; where two would fit, somebody has to look. */
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

    /** A line, and how it relates to one payment. */
    record Clued(UUID mutation, LocalDate day, String words, long amount, Kind kind, int score, List<Clue> clues) {}

    @Inject
    EntityManager database;

    /** Those that pay by themselves. */
    List<Shown> exact(UUID statement) {
        return rows(EXACT, "statement", statement).stream()
                .map(it -> new Shown(
                        it.get("mutation", UUID.class),
                        it.get("payment", UUID.class),
                        it.get("amount", Long.class),
                        it.get("day", LocalDate.class)))
                .toList();
    }

    Map<UUID, List<Candidate>> candidates(Collection<UUID> lines) {
        return grouped(rows(OF_LINES, "ids", lines));
    }

    /** Whose it has turned out to be. */
    Map<UUID, Candidate> owners(Collection<UUID> lines) {
        return rows(OWNED_LINES, "ids", lines).stream()
                .collect(toMap(it -> it.get("mutation", UUID.class), MatchReport::candidate));
    }

    /** Every new line that brings money, with the likeliest where there is one. */
    List<StatementJson.Match> matches(UUID statement) {
        var known = grouped(rows(OF_STATEMENT, "statement", statement));
        grouped(rows(OWNED_OF_STATEMENT, "statement", statement)).forEach(known::put);
        return rows(FRESH_LINES, "statement", statement).stream()
                .map(it -> new StatementJson.Match(
                        it.get("line", Integer.class),
                        Candidate.likeliest(known.getOrDefault(it.get("mutation", UUID.class), List.of()))))
                .toList();
    }

    /** Lines that could be what was paid. */
    List<Clued> leads(UUID payment) {
        return rows(LEADS, "payment", payment).stream()
                .map(it -> new Clued(
                        it.get("mutation", UUID.class),
                        it.get("day", LocalDate.class),
                        it.get("words", String.class),
                        it.get("amount", Long.class),
                        kind(it),
                        it.get("score", Integer.class),
                        clues(it)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String text, String name, Object value) {
        return value instanceof Collection<?> none && none.isEmpty()
                ? List.of()
                : database.createNativeQuery(text, Tuple.class)
                        .setParameter(name, value)
                        .getResultList();
    }

    private static Map<UUID, List<Candidate>> grouped(List<Tuple> rows) {
        return rows.stream()
                .collect(groupingBy(it -> it.get("mutation", UUID.class), mapping(MatchReport::candidate, toList())));
    }

    private static Candidate candidate(Tuple row) {
        return new Candidate(
                row.get("purchase", UUID.class),
                row.get("number", String.class),
                row.get("name", String.class),
                row.get("total", Long.class),
                kind(row),
                row.get("score", Integer.class),
                clues(row));
    }

    private static Kind kind(Tuple row) {
        return Kind.valueOf(row.get("kind", String.class).toUpperCase(Locale.ROOT));
    }

    private static List<Clue> clues(Tuple row) {
        return Stream.of(row.get("reasons", String.class).split(" "))
                .filter(it -> !it.isEmpty())
                .map(it -> Clue.valueOf(it.toUpperCase(Locale.ROOT)))
                .toList();
    }
}
