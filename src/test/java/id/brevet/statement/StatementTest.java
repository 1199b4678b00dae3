package id.brevet.statement;

import static id.brevet.support.StatementClient.line;
import static id.brevet.support.StatementClient.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import id.brevet.support.BuyerClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.Concurrently;
import id.brevet.support.LedgerBalances;
import id.brevet.support.SampleBatch;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import id.brevet.support.StatementClient;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A line of the bank counts once, whichever files contain it, and pays what it was meant for. */
@QuarkusTest
class StatementTest implements ClockAndRateLimitReset {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    private SampleBatch batch;
    private BuyerClient budi;
    private StatementClient bank;
    private long before;

    @BeforeEach
    void arrange() {
        SampleReceivingAccount.open();
        batch = SampleBatch.open(3);
        budi = BuyerClient.create();
        bank = StatementClient.ofTheOnlyAccount();
        before = unidentified();
    }

    @Test
    void anExactAmountIsPaidOnConfirmationEvenWithoutAProof() {
        var purchase = budi.ordered(batch);
        var brought = bank.uploads(line(TODAY, "TRSF E-BANKING", total(purchase), "FT001")
                + line(TODAY, "BUNGA", 1_234, "B1")
                + "%s,BIAYA ADM,,15000,,\n".formatted(TODAY));
        brought.then()
                .statusCode(201)
                .body("data.status", equalTo("preview"))
                .body("data.lines", equalTo(3))
                .body("data.new", equalTo(3))
                .body("data.duplicates", equalTo(0))
                .body("data.errors", empty())
                .body("data.matches", hasSize(2))
                .body("data.matches[0].purchase_id", equalTo(purchase.toString()))
                .body("data.matches[0].kind", equalTo("exact"))
                .body("data.matches[0].reason", notNullValue())
                .body("data.matches[1].kind", equalTo("none"));
        budi.sees(purchase).then().body("data.payment_status", equalTo("pending"));
        assertThat(mails()).isEqualTo(1);

        bank.confirms(brought.path("data.id")).then().statusCode(200).body("data.status", equalTo("confirmed"));

        budi.sees(purchase)
                .then()
                .body("data.payment_status", equalTo("paid"))
                .body("data.receipt_number", notNullValue())
                .body("data.received_amount", equalTo((int) total(purchase)));
        assertThat(bank.lines("matched")).hasSize(1).allSatisfy(it -> assertThat(it)
                .containsEntry("purchase_id", purchase.toString()));
        assertThat(bank.lines("unmatched")).singleElement().satisfies(it -> assertThat(it)
                .containsEntry("amount", 1_234));
        assertThat(bank.lines("ignored")).singleElement().satisfies(it -> assertThat(it)
                .containsEntry("amount", -15_000));
        assertThat(unidentified()).isEqualTo(1_234);
        bank.confirms(brought.path("data.id")).then().statusCode(409).body("code", equalTo("invalid_transition"));
    }

    @Test
    void theAmountOfAnotherTimeIsNobodys() {
        var purchase = budi.ordered(batch);

        bank.uploadsAndConfirms(line(TODAY.minusDays(1), "TRSF", total(purchase), "FT1")
                + line(TODAY.plusDays(60), "TRSF", total(purchase), "FT2"));

        budi.sees(purchase).then().body("data.payment_status", equalTo("pending"));
        assertThat(bank.lines("unmatched")).hasSize(2);
    }

    @Test
    void theSameLineInTwoFilesCountsOnceAndTwoEqualTransfersCountTwice() {
        var twins = line(TODAY, "SETORAN", 50_000, "") + line(TODAY, "SETORAN", 50_000, "");
        bank.uploadsAndConfirms(twins + line(TODAY, "SETORAN", 60_000, "R1"));
        bank.uploads(twins + line(TODAY, "SETORAN", 60_000, "R1"))
                .then()
                .body("data.new", equalTo(0))
                .body("data.duplicates", equalTo(3));

        bank.uploadsAndConfirms(line(TODAY, "SETORAN", 60_000, "R1")
                + twins
                + line(TODAY, "SETORAN", 50_000, "")
                + line(TODAY.plusDays(1), "SETORAN", 50_000, ""));

        assertThat(bank.lines("unmatched")).hasSize(5);
        assertThat(unidentified()).isEqualTo(3 * 50_000 + 60_000 + 50_000);
    }

    @Test
    void ofTwoWhoConfirmTheSameLinesAtOnceEachLineCountsOnce() throws InterruptedException {
        var purchase = budi.ordered(batch);
        var lines = line(TODAY, "TRSF", total(purchase), "FT9") + line(TODAY, "LAIN", 7_000, "X");
        var one = bank.uploads(lines).<String>path("data.id");
        var other = bank.uploads(lines).<String>path("data.id");

        var answers = Concurrently.times(
                4, it -> bank.confirms(it % 2 == 0 ? one : other).statusCode());

        assertThat(answers).containsOnly(200, 409);
        assertThat(answers.stream().filter(it -> it == 200)).hasSize(2);
        assertThat(bank.lines("matched")).hasSize(1);
        assertThat(bank.lines("unmatched")).hasSize(1);
        assertThat(unidentified()).isEqualTo(7_000);
    }

    @Test
    void ofManyWhoThrowItAwayAtOnceOneDoes() throws InterruptedException {
        var id = bank.uploads(line(TODAY, "TRSF", 5_000, "X")).<String>path("data.id");

        var answers = Concurrently.times(
                6,
                it -> (it % 2 == 0 ? bank.confirms(id) : bank.client().request().delete("/api/v1/statements/" + id))
                        .statusCode());

        assertThat(answers).containsOnlyOnce(200).isSubsetOf(200, 404, 409);
    }

    @Test
    void aNumberIsLookedForAmongReferencesToo() {
        bank.uploadsAndConfirms(line(TODAY, "TRSF", 5_000, "FT99887766"));

        bank.client().request().get("/api/v1/mutations?q=99887766").then().body("data.amount", contains(5_000));
    }

    @Test
    void oneBadRowSpoilsTheWholeFile() {
        var brought = bank.uploads(line(TODAY, "BAIK", 50_000, "A")
                + "31/02/2026,HARI,5000,,,\n"
                + TODAY + ",JUMLAH,lima,,,\n"
                + TODAY + ",KOMA,1,234,567.00,x,y\n");
        brought.then()
                .statusCode(201)
                .body("data.errors.row", contains(3, 4, 5))
                .body("data.errors.column", contains("tanggal", "masuk", "-"))
                .body("data.errors[0].message", notNullValue());

        bank.confirms(brought.path("data.id")).then().statusCode(409).body("code", equalTo("statement_has_errors"));
        assertThat(bank.lines("unmatched")).isEmpty();
        bank.client()
                .request()
                .delete("/api/v1/statements/" + brought.path("data.id"))
                .then()
                .statusCode(200);
        bank.client()
                .request()
                .get("/api/v1/statements/" + brought.path("data.id"))
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsNobodysIsIgnoredForAReason() {
        bank.uploadsAndConfirms(line(TODAY, "BUNGA", 1_500, "A"));
        var id = bank.lines("unmatched").get(0).get("id");
        bank.ignores(id, " ").then().statusCode(400).body("error.reason", notNullValue());

        bank.ignores(id, "Bunga bank").then().statusCode(200).body("data.state", equalTo("ignored"));

        bank.ignores(id, "Bunga bank").then().statusCode(409);
        assertThat(unidentified()).isZero();
    }

    private long unidentified() {
        return LedgerBalances.unidentified() - before;
    }

    private long mails() {
        return Sql.count(
                "select count(*) from mail where recipient = ?", budi.person().email());
    }
}
