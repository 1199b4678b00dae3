package id.brevet.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.brevet.payment.Payment;
import id.brevet.payment.PaymentEvent.Actor;
import id.brevet.support.BuyerClient;
import id.brevet.support.Concurrently;
import id.brevet.support.OfficeClient;
import id.brevet.support.SampleBatch;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The books add up to zero, only grow, and record each receipt of money once. */
@QuarkusTest
class LedgerTest {

    private static final String LINES =
            """
            select a.code || ' ' || e.amount
            from entry e join journal j on j.id = e.journal_id join ledger_account a on a.id = e.account_id
            join purchase p on p.payment_id = j.source_id
            where p.id = ? and j.event = ? order by 1
            """;

    @Inject
    Event<Payment.Refunded> refunded;

    private OfficeClient office;

    @BeforeEach
    void arrange() {
        SampleReceivingAccount.open();
        office = OfficeClient.admin();
    }

    @Test
    void aTransferIsOwedAsTeachingAndItsCodeBelongsToThePayer() {
        var purchase = BuyerClient.create().proven(SampleBatch.open(1));
        int code = office.sets(purchase, "paid").path("data.unique_code");

        assertThat(Sql.column(LINES, purchase, "received"))
                .containsExactly("1101 " + (2_300_000 + code), "2102 -" + code, "2103 -2300000");
    }

    @Test
    void cashGoesIntoTheDrawer() {
        var purchase = BuyerClient.create().ordered(SampleBatch.open(1));
        office.posts("/" + purchase + "/settlement", Map.of("method", "cash", "reason", "Loket"))
                .then()
                .statusCode(200);

        assertThat(Sql.column(LINES, purchase, "received")).containsExactly("1104 2300000", "2103 -2300000");
    }

    @Test
    void whatIsGivenBackIsNoLongerOwedAsTeaching() {
        var purchase = BuyerClient.create().proven(SampleBatch.open(1));
        office.sets(purchase, "paid").then().statusCode(200);
        var payment = UUID.fromString(Sql.one("select payment_id from purchase where id = ?", purchase));

        refund(payment, 100_000);
        refund(payment, 50_000);

        assertThat(Sql.column(LINES, purchase, "refund"))
                .containsExactly("2102 -100000", "2102 -50000", "2103 100000", "2103 50000");
        assertThat(Sql.one("select state || ' ' || refunded_amount from payment where id = ?", payment))
                .isEqualTo("received 150000");
    }

    @Test
    void whateverIsDoneTheBooksBalanceAndKnowEachReceiptOnce() throws InterruptedException {
        var batch = SampleBatch.open(6);
        var dice = new Random(7);
        var purchases = IntStream.range(0, 6)
                .mapToObj(it -> BuyerClient.create().proven(batch))
                .toList();
        var words = List.of("paid", "rejected", "cancelled", "paid");

        Concurrently.times(24, it -> office.sets(purchases.get(it % 6), words.get(dice.nextInt(4)))
                .statusCode());

        assertThat(Sql.count(
                        "select count(*) from (select 1 from entry group by journal_id having sum(amount) <> 0) x"))
                .isZero();
        assertThat(Sql.column("select source_id::text from journal where event = 'received' order by 1"))
                .isEqualTo(Sql.column("select id::text from payment where state = 'received' order by 1"));
        assertThat(Sql.count(
                        "select coalesce(sum(-amount), 0) from entry e join ledger_account a on a.id = e.account_id"
                                + " where a.code = '2103'"))
                .isEqualTo(Sql.count("select coalesce(sum(base_amount), 0) from payment where state = 'received'"));
        assertThat(Sql.column("select split_part(receipt_number, '/', 3)::int from payment where paid_at is not null"
                        + " order by 1"))
                .isEqualTo(Sql.column(
                        "select generate_series(1, (select count(*) from payment where paid_at is not null))"));
    }

    @Test
    void theDatabaseRefusesBooksThatDoNotBalance() {
        var account = UUID.randomUUID();
        var insert =
                """
                with a as (insert into ledger_account (id, code) values (?, '4104') returning id),
                j as (insert into journal (id, at, event, source_type, source_id)
                      values (gen_random_uuid(), now(), 'test', 'test', gen_random_uuid()) returning id)
                insert into entry (id, journal_id, account_id, amount)
                select gen_random_uuid(), j.id, a.id, x from a, j, unnest(?::bigint[]) x
                """;

        assertThatThrownBy(() -> Sql.change(insert, account, new Long[] {5L, -4L}))
                .hasStackTraceContaining("out of balance");
        assertThatThrownBy(() -> Sql.change(insert, account, new Long[] {5L}))
                .hasStackTraceContaining("out of balance");
        assertThat(Sql.change(insert, account, new Long[] {5L, -5L})).isEqualTo(2);
        assertThatThrownBy(() -> Sql.change("update entry set amount = 1")).hasStackTraceContaining("only grow");
        assertThatThrownBy(() -> Sql.change("delete from entry")).hasStackTraceContaining("only grow");
        assertThatThrownBy(() -> Sql.change("update journal set event = 'x'")).hasStackTraceContaining("only grow");
        assertThatThrownBy(() -> Sql.change("truncate journal cascade")).hasStackTraceContaining("only grow");
    }

    @Test
    void notEvenTheOwnerOfTheTablesMayRewriteThem() {
        assertThat(
                        Sql.column(
                                "select distinct p.privilege_type from information_schema.table_privileges p"
                                        + " where p.table_schema = 'public' and p.table_name in ('journal', 'entry', 'ledger_account')"))
                .doesNotContain("UPDATE", "DELETE", "TRUNCATE");
    }

    private void refund(UUID payment, long amount) {
        QuarkusTransaction.requiringNew()
                .run(() -> refunded.fire(Payment.locked(payment)
                        .refund(amount, false, "Batal", Actor.TIME, Instant.parse("2026-01-01T00:00:00Z"))));
    }
}
