package id.brevet.statement;

import static id.brevet.support.StatementClient.line;
import static id.brevet.support.StatementClient.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.brevet.support.BuyerClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.LedgerBalances;
import id.brevet.support.OfficeClient;
import id.brevet.support.PageClient;
import id.brevet.support.SampleBatch;
import id.brevet.support.SamplePerson;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.StatementClient;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Money that came too late waits for a decision of the office, and is never lost from sight. */
@QuarkusTest
class LateMoneyTest implements ClockAndRateLimitReset {

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
    void theDayOfTheBankDecidesWhatWasInTime() {
        var inTime = budi.ordered(batch);
        var tooLate = BuyerClient.create().ordered(batch);
        var total = total(tooLate);
        later(Duration.ofDays(3));
        bank = StatementClient.ofTheOnlyAccount();

        bank.uploadsAndConfirms(
                line(TODAY.plusDays(1), "TRSF", total(inTime), "A") + line(TODAY.plusDays(2), "TRSF", total, "B"));

        budi.withNewSession()
                .sees(inTime)
                .then()
                .body("data.payment_status", equalTo("paid"))
                .body("data.is_late", equalTo(false));
        OfficeClient.admin()
                .sees(tooLate)
                .then()
                .body("data.payment_status", equalTo("expired"))
                .body("data.is_late", equalTo(true))
                .body("data.received_amount", equalTo((int) total));
        assertThat(bank.lines("late")).singleElement().satisfies(it -> assertThat(it)
                .containsEntry("purchase_id", tooLate.toString()));
        assertThat(unidentified()).isEqualTo(total);
    }

    @Test
    void whoPaidInTimeForASeatThatIsGoneIsNotForgotten() {
        var small = SampleBatch.open(1);
        var purchase = budi.ordered(small);
        later(Duration.ofHours(25));
        BuyerClient.create().ordered(small);
        bank = StatementClient.ofTheOnlyAccount();

        bank.uploadsAndConfirms(line(TODAY, "TRSF", total(purchase), "A"));

        assertThat(bank.lines("late")).hasSize(1);
        OfficeClient.admin()
                .posts("/" + purchase + "/settlement", Map.of("method", "transfer", "reason", "x"))
                .then()
                .statusCode(409)
                .body("code", equalTo("quota_full"));
        OfficeClient.admin()
                .posts("/" + purchase + "/move", Map.of("batch_id", batch.id(), "reason", "Batch penuh"))
                .then()
                .statusCode(200)
                .body("data.payment_status", equalTo("paid"))
                .body("data.batch_id", equalTo(batch.id().toString()));
        assertThat(bank.lines("late")).isEmpty();
        assertThat(unidentified()).isZero();
    }

    @Test
    void lateMoneyIsAcceptedWhileItsSeatIsFree() {
        var purchase = budi.ordered(batch);
        budi.cancels(purchase).then().statusCode(200);
        bank.uploadsAndConfirms(line(TODAY, "TRSF", total(purchase), "A"));
        var kasir = PageClient.signedIn(SamplePerson.admin());
        assertThat(kasir.page("/admin/kas/terlambat").select("#purchase-" + purchase))
                .hasSize(1);
        var page = "/admin/tagihan/" + purchase;
        var form = new HashMap<>(PageClient.formFields(kasir.page(page), page));
        form.put("decision", "transfer");

        kasir.post(page, form).then().statusCode(303);

        budi.sees(purchase).then().body("data.payment_status", equalTo("paid"));
        assertThat(kasir.page("/admin/kas/terlambat").select("#purchase-" + purchase))
                .isEmpty();
        assertThat(unidentified()).isZero();
    }

    @Test
    void whoWasRefusedAndHasPaidAfterAllIsAskedForNothing() {
        var purchase = budi.proven(batch);
        OfficeClient.admin().sets(purchase, "rejected").then().statusCode(200);
        bank.uploadsAndConfirms(line(TODAY, "TRSF", total(purchase), "A"));

        budi.sees(purchase)
                .then()
                .statusCode(200)
                .body("data.payment_status", equalTo("rejected"))
                .body("data.instructions.qris_payload", nullValue());
        var page = PageClient.signedIn(budi.person()).page("/siswa/tagihan/" + purchase);
        assertThat(page.select("#pay, form[action$=bukti]")).isEmpty();
        assertThat(page.text()).contains("Uang Anda masuk setelah tagihan ini berakhir");
    }

    @Test
    void whoIsAskedForAnotherProofOfWhatWasSeenPaysNothingMore() {
        var purchase = budi.proven(batch);
        OfficeClient.admin().sets(purchase, "rejected").then().statusCode(200);
        bank.uploadsAndConfirms(line(TODAY, "TRSF", total(purchase), "A"));
        OfficeClient.admin().sets(purchase, "waiting_confirmation").then().statusCode(200);
        assertThat(unsettled()).doesNotContain("purchase-" + purchase);
        OfficeClient.admin()
                .posts("/" + purchase + "/resubmission", Map.of("reason", "Gambarnya gelap"))
                .then()
                .statusCode(200)
                .body("data.instructions.qris_payload", nullValue());

        var page = PageClient.signedIn(budi.person()).page("/siswa/tagihan/" + purchase + "?cara=qris");

        assertThat(page.select("form[action$=bukti]")).hasSize(1);
        assertThat(page.select("#pay")).isEmpty();
        assertThat(unsettled()).contains("purchase-" + purchase);
    }

    @Test
    void lateMoneyGoesBack() {
        var purchase = budi.ordered(batch);
        budi.cancels(purchase).then().statusCode(200);
        bank.uploadsAndConfirms(line(TODAY, "TRSF", total(purchase), "A"));
        assertThat(bank.lines("late")).hasSize(1);

        OfficeClient.admin()
                .bothPost(
                        "/" + purchase + "/refund",
                        Map.of("amount", total(purchase), "reason", "Batal", "reference", "TRF-1"))
                .then()
                .statusCode(200);

        assertThat(bank.lines("late")).isEmpty();
        assertThat(unidentified()).isZero();
        OfficeClient.admin().sees(purchase).then().body("data.payment_status", equalTo("cancelled"));
    }

    private static String unsettled() {
        var kasir = PageClient.signedIn(SamplePerson.admin());
        assertThat(kasir.page("/admin/kas/terlambat?daftar=kurang").select("tbody tr"))
                .isEmpty();
        return kasir.page("/admin/kas/terlambat").select("main").html();
    }

    private long unidentified() {
        return LedgerBalances.unidentified() - before;
    }
}
