package id.brevet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.ABatch;
import id.brevet.support.Afresh;
import id.brevet.support.AnAccount;
import id.brevet.support.Buyer;
import id.brevet.support.Newcomer;
import id.brevet.support.Rows;
import id.brevet.support.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages on which the office finds bills and decides about them. */
@QuarkusTest
class BillPagesTest implements Afresh {

    private ABatch batch;
    private Buyer budi;
    private Visitor admin;

    @BeforeEach
    void arrange() {
        AnAccount.open();
        batch = ABatch.open(3);
        budi = Buyer.arrives();
        admin = Visitor.signedIn(Newcomer.admin());
    }

    @Test
    void aBillIsFoundByMailNumberAmountAndStatus() {
        var purchase = budi.ordered(batch);
        Buyer.arrives().proven(batch);
        var row = "#purchase-" + purchase;
        var total =
                Rows.one("select total from payment y join purchase p on p.payment_id = y.id where p.id = ?", purchase);

        var here = "batch_id=" + batch.id() + "&";
        assertThat(admin.page("/admin/tagihan?" + here).select("tbody tr")).hasSize(2);
        for (var sought : new String[] {
            "q=" + budi.person().email(),
            "q=" + total,
            "payment_status=pending",
            "user_id=" + budi.person().id()
        }) {
            var found = admin.page("/admin/tagihan?" + here + sought);
            assertThat(found.select("tbody tr")).as(sought).hasSize(1);
            assertThat(found.select(row)).hasSize(1);
        }
        assertThat(admin.page("/admin/tagihan?batch_id=" + batch.id() + "&order=asc")
                        .select("tbody tr")
                        .first()
                        .id())
                .isEqualTo("purchase-" + purchase);
        assertThat(admin.page("/admin/tagihan?q=tidak-ada").text()).contains("Tidak ada yang cocok");
    }

    @Test
    void somebodyAtTheCounterIsEnrolledAndPaysInCashAtOnePress() {
        var form = new HashMap<>(Visitor.typed(
                admin.page("/admin/tagihan/baru?q=" + budi.person().email()), "/admin/tagihan/baru"));
        admin.post("/admin/tagihan/baru", form).then().statusCode(422);
        form.put("batch_id", batch.id().toString());
        var made = admin.post("/admin/tagihan/baru", form);
        made.then().statusCode(303);
        var page = made.header("Location");

        decide(page, "cash", null).then().statusCode(303);

        var bill = admin.page(page);
        assertThat(bill.text()).contains("Lunas", "Rp2.300.000", "tunai", "Dibayar tunai di loket", "KW/");
        assertThat(bill.select("#reason, #cash-reason")).isEmpty();
        var twice = admin.post("/admin/tagihan/baru", form);
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

        assertThat(admin.page(page).text()).contains("Lunas", "Terlihat di mutasi");
    }

    @Test
    void whatWasClosedIsOpenedAgainAndStandsInTheQueue() {
        var purchase = budi.ordered(batch);
        var page = "/admin/tagihan/" + purchase;
        later(Duration.ofHours(25));
        admin = Visitor.signedIn(Newcomer.admin());
        assertThat(admin.page(page).text()).contains("Kedaluwarsa");

        decide(page, "reopen", "Uang masuk terlambat").then().statusCode(303);

        assertThat(admin.page(page).text()).contains("Terlambat", "Dibuka lagi", "Sedang diperiksa");
        assertThat(admin.page("/admin/kas?id=" + purchase).select("article").attr("id"))
                .isEqualTo("purchase-" + purchase);
        decide(page, "cancel", "Uang dikembalikan langsung").then().statusCode(303);
        assertThat(admin.page(page).text()).contains("Dibatalkan");
    }

    @Test
    void aBillThatHasMovedMeanwhileIsNotDecidedAbout() {
        var purchase = budi.ordered(batch);
        var page = "/admin/tagihan/" + purchase;
        var form = form(page, "cancel", "Tidak jadi");
        budi.proves(purchase).then().statusCode(200);

        var answer = admin.post(page, form);

        answer.then().statusCode(409);
        assertThat(Jsoup.parse(answer.asString()).text()).contains("Bukti dikirim, oleh", "Sedang diperiksa");
    }

    @Test
    void aBillThatIsNotThereIsNotFound() {
        admin.get("/admin/tagihan/" + UUID.randomUUID()).then().statusCode(404);
        admin.post("/admin/tagihan/" + UUID.randomUUID(), Map.of("decision", "accept", "version", "1"))
                .then()
                .statusCode(404);
    }

    private Response decide(String page, String decision, String reason) {
        return admin.post(page, form(page, decision, reason));
    }

    private Map<String, String> form(String page, String decision, String reason) {
        var form = new HashMap<>(Visitor.typed(admin.page(page), page));
        form.put("decision", decision);
        if (reason != null) {
            form.put("reason", reason);
        }
        return form;
    }
}
