package id.brevet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.BuyerClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.Concurrently;
import id.brevet.support.OfficeClient;
import id.brevet.support.PageClient;
import id.brevet.support.SampleBatch;
import id.brevet.support.SamplePerson;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The office holds proofs against the account. */
@QuarkusTest
class ProofQueuePagesTest implements ClockAndRateLimitReset {

    private SampleBatch batch;
    private BuyerClient budi;
    private PageClient kasir;
    private UUID first;
    private UUID second;

    @BeforeEach
    void prove() {
        SampleReceivingAccount.open();
        batch = SampleBatch.open(5);
        budi = BuyerClient.create();
        first = budi.proven(batch);
        second = BuyerClient.create().proven(batch);
        kasir = PageClient.signedIn(SamplePerson.admin());
    }

    @Test
    void theOldestLiesOnTheDeskWithAllThatIsNeeded() {
        var desk = kasir.page("/admin/kas");

        assertThat(desk.select("article").attr("id")).isEqualTo("purchase-" + first);
        assertThat(desk.select("img.zoom__sheet")).hasSize(1);
        assertThat(desk.select("article").text()).contains("Budi Santoso", "•••• 7890");
        assertThat(desk.text()).contains("1 dari 2 yang menunggu");
        assertThat(desk.html()).doesNotContain("1234567890");
        assertThat(desk.select("#accept-reason").val()).isEqualTo("Bukti sudah diperiksa; belum terlihat pada mutasi");
    }

    @Test
    void anAcceptanceLeadsToTheNext() {
        var answer = kasir.post("/admin/kas/" + first, with(first, "accept", null));

        answer.then().statusCode(303);
        var next = kasir.page(answer.header("Location"));
        assertThat(next.select("article").attr("id")).isEqualTo("purchase-" + second);
        assertThat(next.text()).contains("Pembayaran diterima");
        assertThat(state(first)).isEqualTo("received");
        assertThat(Sql.one("select after ->> 'reason' from audit_entry where object_id = ?", first))
                .isEqualTo("Bukti sudah diperiksa; belum terlihat pada mutasi");
    }

    @Test
    void whoeverDecidesWithoutALineSaysWhy() {
        var silent = kasir.post("/admin/kas/" + second, with(second, "reject", " "));
        silent.then().statusCode(422);
        assertThat(Jsoup.parse(silent.asString()).select("article").attr("id")).isEqualTo("purchase-" + second);
        kasir.post("/admin/kas/" + first, with(first, "ask", "")).then().statusCode(422);
        kasir.post("/admin/kas/" + first, with(first, "accept", " ")).then().statusCode(422);

        kasir.post("/admin/kas/" + first, with(first, "ask", "Buram")).then().statusCode(303);
        kasir.post("/admin/kas/" + second, with(second, "reject", "Nominal kurang"))
                .then()
                .statusCode(303);

        assertThat(kasir.page("/admin/kas").text()).contains("Tidak ada yang menunggu");
        budi.proves(first).then().statusCode(200);
        var again = kasir.page("/admin/kas");
        assertThat(again.select("article").attr("id")).isEqualTo("purchase-" + first);
        assertThat(again.text()).contains("Bukti sebelumnya", "Bukti 1");
    }

    @Test
    void whoeverComesSecondIsToldWhoWasFirst() {
        var form = with(first, "reject", "Bukti palsu");
        OfficeClient.admin().sets(first, Map.of("payment_status", "rejected", "reason", "Nominal kurang"));

        var answer = kasir.post("/admin/kas/" + first, form);

        answer.then().statusCode(409);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.text())
                .contains(
                        "Bukti ditolak, oleh Rina Kartika", "Keputusan Anda tidak dijalankan", "sudah tidak menunggu");
        assertThat(page.select("a[href=/admin/tagihan/" + first + "]")).isNotEmpty();
        assertThat(page.select("article").attr("id")).isEqualTo("purchase-" + second);
        assertThat(page.select("#reason").val()).isEmpty();
        assertThat(kasir.page("/admin/kas?id=" + first).text()).contains("sudah tidak menunggu");
        assertThat(state(first)).isEqualTo("failed");
    }

    @Test
    void aNewerProofIsNotAcceptedUnseen() {
        var form = with(first, "accept", null);
        OfficeClient.admin().posts("/" + first + "/resubmission", Map.of("reason", "Buram"));
        budi.proves(first).then().statusCode(200);

        kasir.post("/admin/kas/" + first, form).then().statusCode(409);

        assertThat(state(first)).isEqualTo("review");
    }

    @Test
    void isDecidedOnceHoweverManyDecide() throws InterruptedException {
        var accept = with(first, "accept", null);
        var reject = with(first, "reject", "Nominal kurang");
        var cashiers = Concurrently.times(4, it -> PageClient.signedIn(SamplePerson.admin()));

        var answers = Concurrently.times(4, it -> cashiers.get(it)
                .post("/admin/kas/" + first, it % 2 == 0 ? accept : reject)
                .statusCode());

        assertThat(answers).containsOnly(303, 409);
        assertThat(Collections.frequency(answers, 303)).isOne();
    }

    private Map<String, String> with(UUID purchase, String decision, String reason) {
        var form =
                new HashMap<>(PageClient.formFields(kasir.page("/admin/kas?id=" + purchase), "/admin/kas/" + purchase));
        form.put("decision", decision);
        if (reason != null) {
            form.put("reason", reason);
        }
        return form;
    }

    private static String state(UUID purchase) {
        return OfficeClient.state(purchase);
    }
}
