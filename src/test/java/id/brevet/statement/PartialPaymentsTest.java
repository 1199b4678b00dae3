package id.brevet.statement;

import static id.brevet.support.StatementClient.line;
import static id.brevet.support.StatementClient.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.support.BuyerClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.LedgerBalances;
import id.brevet.support.OfficeClient;
import id.brevet.support.SampleBatch;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import id.brevet.support.StatementClient;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Money counts once, in however many parts it comes, and not after it has gone back. */
@QuarkusTest
class PartialPaymentsTest implements ClockAndRateLimitReset {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    private OfficeClient office;
    private BuyerClient budi;
    private SampleBatch batch;
    private StatementClient bank;
    private UUID purchase;
    private int total;

    @BeforeEach
    void arrange() {
        SampleReceivingAccount.open();
        office = OfficeClient.admin();
        batch = SampleBatch.open(3);
        budi = BuyerClient.create();
        bank = StatementClient.ofTheOnlyAccount();
        purchase = budi.proven(batch);
        total = (int) total(purchase);
    }

    @AfterEach
    void booksAreAtNought() {
        LedgerBalances.assertBalanced();
    }

    @Test
    void whatWasAcceptedBeforeItWasSeenMayBeSeenInParts() {
        office.sets(purchase, "paid").then().statusCode(200);
        var before = LedgerBalances.unidentified();

        matches(1_000_000, total - 1_000_000);

        office.sees(purchase).then().body("data.received_amount", equalTo(total));
        assertThat(LedgerBalances.unidentified()).isEqualTo(before);
        assertThat(LedgerBalances.balance("2102", budi.person().id())).isEqualTo(-total % 1_000);
    }

    @Test
    void theRestOfWhatWasSeenInPartIsNoSurplus() {
        matches(1_000_000);
        office.posts("/" + purchase + "/settlement", Map.of("method", "transfer", "reason", "Sesuai mutasi"))
                .then()
                .statusCode(200);

        bank.uploadsAndConfirms(line(TODAY, "SISA", total - 1_000_000, "S"));
        var rest = bank.lines("unmatched").get(0);
        assertThat(rest.get("matches")).asString().contains("kind=exact");
        bank.matches(rest.get("id"), purchase).then().statusCode(200);
        office.sees(purchase).then().body("data.received_amount", equalTo(total));

        matches(50_000);
        office.sees(purchase).then().body("data.received_amount", equalTo(total + 50_000));
    }

    @Test
    void whatIsFoundTooMuchIsToldToWhomItBelongs() {
        office.sets(purchase, "paid").then().statusCode(200);
        matches(1_000_000, total);

        office.sees(purchase).then().body("data.received_amount", equalTo(total + 1_000_000));
        assertThat(Sql.column(
                        "select subject from mail where recipient = ?",
                        budi.person().email()))
                .anyMatch(it -> it.startsWith("Kelebihan bayar"));
    }

    @Test
    void moneyThatWentBackBuysNothing() {
        arrivesLate();
        office.bothPost(
                        "/" + purchase + "/refund",
                        Map.of("amount", 2_000_000, "reason", "Batal", "reference", "TRF-1"))
                .then()
                .statusCode(200);

        settles().then().statusCode(409).body("code", equalTo("underpaid"));
        office.posts(
                        "/" + purchase + "/move",
                        Map.of("batch_id", SampleBatch.open(1).id(), "reason", "Pindah"))
                .then()
                .statusCode(409);
        office.sets(purchase, "paid").then().statusCode(409);
    }

    @Test
    void whatIsLeftOfAPartAndTheRestPayTogether() {
        matches(500_000);
        office.bothPost(
                        "/" + purchase + "/refund",
                        Map.of("amount", 100_000, "reason", "Salah kirim", "reference", "T1"))
                .then()
                .statusCode(200);

        matches(1_900_000);

        office.sees(purchase)
                .then()
                .body("data.payment_status", equalTo("paid"))
                .body("data.received_amount", equalTo(2_300_000));
    }

    @Test
    void aStatementDoesNotDecideWhatTwoAreDeciding() {
        matches(700_000);
        office.posts("/" + purchase + "/refund", Map.of("amount", 700_000, "reason", "Mundur"))
                .then()
                .statusCode(200);

        bank.uploadsAndConfirms(line(TODAY, "TRSF", total, "A"));

        assertThat(bank.lines("unmatched")).hasSize(1);
        office.sees(purchase).then().body("data.payment_status", equalTo("waiting_confirmation"));
    }

    @Test
    void nobodyDecidesOtherwiseWhileARefundWaits() {
        arrivesLate();
        office.posts("/" + purchase + "/refund", Map.of("amount", 2_000_000, "reason", "Batal"))
                .then()
                .statusCode(200);

        settles().then().statusCode(409).body("code", equalTo("approval_pending"));
        office.posts(
                        "/" + purchase + "/move",
                        Map.of("batch_id", SampleBatch.open(1).id(), "reason", "Pindah"))
                .then()
                .statusCode(409)
                .body("code", equalTo("approval_pending"));
        office.sets(purchase, "waiting_confirmation").then().statusCode(409).body("code", equalTo("approval_pending"));
    }

    @Test
    void lateMoneyIsNotTakenTwiceFromTwoKindsOfFiles() {
        arrivesLate();
        bank.uploads(
                        "lain.csv",
                        "tanggal,keterangan,masuk\n%s,TRSF BUDI,%d\n"
                                .formatted(TODAY, total)
                                .getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(201)
                .body("data.new", equalTo(1));
        bank.uploadsAndConfirms(line(TODAY, "TRSF BUDI", total, ""));

        office.sees(purchase).then().body("data.received_amount", equalTo(total));
        assertThat(bank.lines("unmatched")).hasSize(1);
    }

    private void arrivesLate() {
        office.sets(purchase, "rejected").then().statusCode(200);
        bank.uploadsAndConfirms(line(TODAY, "TRSF BUDI", total, "FT1"));
    }

    private Response settles() {
        return office.posts("/" + purchase + "/settlement", Map.of("method", "transfer", "reason", "Sesuai mutasi"));
    }

    private void matches(long... amounts) {
        for (var amount : amounts) {
            bank.uploadsAndConfirms(line(TODAY, "CICILAN", amount, "C" + amount));
            var line = bank.lines("unmatched").get(0).get("id");
            bank.matches(line, purchase).then().statusCode(200);
        }
    }
}
