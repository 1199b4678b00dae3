package id.brevet.statement;

import id.brevet.payment.PaymentMethod;
import id.brevet.payment.PaymentState;
import id.brevet.shared.Wire;
import id.brevet.statement.MatchScoring.Part;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds the payments that lines of statements could be about. */
@ApplicationScoped
class ExpectedPaymentReport {

    private static final String EXPECTED =
            """
            select p.id purchase, y.invoice_number invoice, payment_number(y.created_at, y.invoice_number) number,
                   u.name payer, f.account_name sender, r.receiving_account_id account,
                   (lower(r.during) at time zone 'Asia/Jakarta')::date first_day,
                   coalesce((upper(r.during) - interval '1 microsecond') at time zone 'Asia/Jakarta', 'infinity')::date last_day,
                   (y.expires_at at time zone 'Asia/Jakarta')::date due_day, y.state, y.method,
                   y.paid_at is not null paid, y.base_amount base, y.total, y.shown_amount shown,
                   y.received_amount received
            from payment y join purchase p on p.payment_id = y.id join users u on u.id = y.payer_id
            join amount_reservation r on r.id = y.reservation_id left join payment_proof f on f.id = y.proof_id
            where y.state <> 'refund' and
            """;

    private static final String ON_DAYS = "unnest(cast(:accounts as uuid[]), cast(:days as date[])) d (account, day)";

    private static final String EXPECTED_ON_DAYS = EXPECTED
            + " r.id in (select q.id from " + ON_DAYS
            + " join amount_reservation q on q.receiving_account_id = d.account and q.during && mutation_day(d.day))";

    private static final String EXPECTED_OF_PAYMENT = EXPECTED + " y.id = :payment";

    private static final String PARTS =
            "select distinct o.receiving_account_id account, o.day, o.amount, encode(o.identity, 'hex') identity from "
                    + ON_DAYS
                    + """
                     join mutation o on o.receiving_account_id = d.account and o.state in ('staged', 'unmatched')
                    and o.amount > 0 and o.day between d.day - 7 and d.day + 7
                    """;

    @Inject
    EntityManager database;

    /** Scores against all payments that these lines could be about. */
    MatchScoring scoring(Collection<IncomingLine> lines) {
        return new MatchScoring(expectedFor(lines), parts(lines));
    }

    /** Scores against this payment only. */
    MatchScoring scoring(ExpectedPayment expected, Collection<IncomingLine> lines) {
        return new MatchScoring(List.of(expected), parts(lines));
    }

    Optional<ExpectedPayment> of(UUID payment) {
        return rows(database.createNativeQuery(EXPECTED_OF_PAYMENT, Tuple.class).setParameter("payment", payment))
                .map(ExpectedPaymentReport::expectedPayment)
                .findFirst();
    }

    private List<ExpectedPayment> expectedFor(Collection<IncomingLine> lines) {
        return onDaysOf(EXPECTED_ON_DAYS, lines)
                .map(ExpectedPaymentReport::expectedPayment)
                .toList();
    }

    private List<Part> parts(Collection<IncomingLine> lines) {
        return onDaysOf(PARTS, lines)
                .map(it -> new Part(
                        it.get("account", UUID.class),
                        it.get("day", LocalDate.class),
                        it.get("amount", Long.class),
                        it.get("identity", String.class)))
                .toList();
    }

    /** Asks by day, because even many lines are of few days. */
    private Stream<Tuple> onDaysOf(String sql, Collection<IncomingLine> lines) {
        var days = lines.stream()
                .map(it -> new AccountDay(it.account(), it.day()))
                .distinct()
                .toList();
        return rows(database.createNativeQuery(sql, Tuple.class)
                .setParameter("accounts", days.stream().map(AccountDay::account).toArray(UUID[]::new))
                .setParameter("days", days.stream().map(AccountDay::day).toArray(LocalDate[]::new)));
    }

    private record AccountDay(UUID account, LocalDate day) {}

    @SuppressWarnings("unchecked")
    private static Stream<Tuple> rows(Query query) {
        return query.getResultStream();
    }

    private static ExpectedPayment expectedPayment(Tuple row) {
        var payer = row.get("payer", String.class);
        var names = Stream.of(Optional.of(payer), Optional.ofNullable(row.get("sender", String.class)))
                .flatMap(Optional::stream)
                .map(TextMentions::nameWords)
                .toList();
        return new ExpectedPayment(
                row.get("purchase", UUID.class),
                row.get("invoice", Integer.class),
                row.get("number", String.class),
                payer,
                names,
                row.get("account", UUID.class),
                row.get("first_day", LocalDate.class),
                row.get("last_day", LocalDate.class),
                row.get("due_day", LocalDate.class),
                PaymentState.valueOf(row.get("state", String.class).toUpperCase(Locale.ROOT)),
                Wire.named(PaymentMethod.class, row.get("method", String.class)).orElse(null),
                row.get("paid", Boolean.class),
                row.get("base", Long.class),
                row.get("total", Long.class),
                row.get("shown", Long.class),
                row.get("received", Long.class));
    }
}
