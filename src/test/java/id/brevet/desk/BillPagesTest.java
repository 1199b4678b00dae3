package id.brevet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.BuyerClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.PageClient;
import id.brevet.support.SampleBatch;
import id.brevet.support.SamplePerson;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The office finds a bill, and moves it. */
@QuarkusTest
class BillPagesTest implements ClockAndRateLimitReset {

    private SampleBatch batch;
    private BuyerClient budi;
    private PageClient kasir;

    @BeforeEach
    void arrange() {
        SampleReceivingAccount.open();
        batch = SampleBatch.open(3);
        budi = BuyerClient.create();
        kasir = PageClient.signedIn(SamplePerson.admin());
    }

    @Test
    void aBillIsFoundByMailNumberAmountAndStatus() {
        var purchase = budi.ordered(batch);
        BuyerClient.create().proven(batch);
        var row = "#purchase-" + purchase;
        var total =
                Sql.one("select total from payment y join purchase p on p.payment_id = y.id where p.id = ?", purchase);

        var here = "batch_id=" + batch.id() + "&";
        assertThat(kasir.page("/admin/tagihan?" + here).select("tbody tr")).hasSize(2);
        for (var sought : new String[] {
            "q=" + budi.person().email(),
            "q=" + total,
            "payment_status=pending",
            "user_id=" + budi.person().id()
        }) {
            var found = kasir.page("/admin/tagihan?" + here + sought);
            assertThat(found.select("tbody tr")).as(sought).hasSize(1);
            assertThat(found.select(row)).hasSize(1);
        }
        assertThat(kasir.page("/admin/tagihan?batch_id=" + batch.id() + "&order=asc")
                        .select("tbody tr")
                        .first()
                        .id())
                .isEqualTo("purchase-" + purchase);
        assertThat(kasir.page("/admin/tagihan?q=tidak-ada").text()).contains("Tidak ada yang cocok");
    }

    @Test
    void somebodyAtTheCounterIsEnrolledAndPaysInCashAtOnePress() {
        var form = new HashMap<>(PageClient.formFields(
                kasir.page("/admin/tagihan/baru?q=" + budi.person().email()), "/admin/tagihan/baru"));
        kasir.post("/admin/tagihan/baru", form).then().statusCode(422);
        form.put("batch_id", batch.id().toString());
        var made = kasir.post("/admin/tagihan/baru", form);
        made.then().statusCode(303);
        var page = made.header("Location");

        decide(page, "cash", null).then().statusCode(303);

        var bill = kasir.page(page);
        assertThat(bill.text()).contains("Lunas", "Rp2.300.000", "tunai", "Dibayar tunai di loket", "KW/");
        assertThat(bill.select("#reason, #cash-reason")).isEmpty();
        var twice = kasir.post("/admin/tagihan/baru", form);
        twice.then().statusCode(409);
        assertThat(twice.asString()).contains("Siswa ini sudah punya tagihan");
    }

    @Test
    void aTransferIsNotedOnlyWithAReason() {
        var page = "/admin/tagihan/" + budi.ordered(batch);
        var silent = decide(page, "transfer", "");
        silent.then().statusCode(422);
        assertThat(Jsoup.parse(silent.asString()).select("#reason-wrong").text())
                .isEqualTo("Tulis alasannya");

        decide(page, "transfer", "Terlihat di mutasi").then().statusCode(303);

        assertThat(kasir.page(page).text()).contains("Lunas", "Terlihat di mutasi");
    }

    @Test
    void whatWasClosedIsOpenedAgainAndStandsInTheQueue() {
        var purchase = budi.ordered(batch);
        var page = "/admin/tagihan/" + purchase;
        later(Duration.ofHours(25));
        kasir = PageClient.signedIn(SamplePerson.admin());
        assertThat(kasir.page(page).text()).contains("Kedaluwarsa");

        decide(page, "reopen", "Uang masuk terlambat").then().statusCode(303);

        assertThat(kasir.page(page).text()).contains("Terlambat", "Dibuka lagi", "Sedang diperiksa");
        assertThat(kasir.page("/admin/kas?id=" + purchase).select("article").attr("id"))
                .isEqualTo("purchase-" + purchase);
        decide(page, "cancel", "Uang dikembalikan langsung").then().statusCode(303);
        assertThat(kasir.page(page).text()).contains("Dibatalkan");
    }

    @Test
    void aBillThatHasMovedMeanwhileIsNotDecidedAbout() {
        var purchase = budi.ordered(batch);
        var page = "/admin/tagihan/" + purchase;
        var form = form(page, "cancel", "Tidak jadi");
        budi.proves(purchase).then().statusCode(200);

        var answer = kasir.post(page, form);

        answer.then().statusCode(409);
        assertThat(Jsoup.parse(answer.asString()).text()).contains("Bukti dikirim, oleh", "Sedang diperiksa");
    }

    @Test
    void aBillThatIsNotThereIsNotFound() {
        kasir.get("/admin/tagihan/" + UUID.randomUUID()).then().statusCode(404);
        kasir.post("/admin/tagihan/" + UUID.randomUUID(), Map.of("decision", "accept", "version", "1"))
                .then()
                .statusCode(404);
    }

    private Response decide(String page, String decision, String reason) {
        return kasir.post(page, form(page, decision, reason));
    }

    private Map<String, String> form(String page, String decision, String reason) {
        var form = new HashMap<>(PageClient.formFields(kasir.page(page), page));
        form.put("decision", decision);
        if (reason != null) {
            form.put("reason", reason);
        }
        return form;
    }
}
