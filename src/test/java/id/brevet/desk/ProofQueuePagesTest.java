package id.brevet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.ABatch;
import id.brevet.support.Afresh;
import id.brevet.support.AnAccount;
import id.brevet.support.Buyer;
import id.brevet.support.Newcomer;
import id.brevet.support.Office;
import id.brevet.support.Rows;
import id.brevet.support.Together;
import id.brevet.support.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages on which the office checks proofs. */
@QuarkusTest
class ProofQueuePagesTest implements Afresh {

    private ABatch batch;
    private Buyer budi;
    private Visitor admin;
    private UUID first;
    private UUID second;

    @BeforeEach
    void prove() {
        AnAccount.open();
        batch = ABatch.open(5);
        budi = Buyer.arrives();
        first = budi.proven(batch);
        second = Buyer.arrives().proven(batch);
        admin = Visitor.signedIn(Newcomer.admin());
    }

    @Test
    void theOldestLiesOnTheDeskWithAllThatIsNeeded() {
        var desk = admin.page("/admin/kas");

        assertThat(desk.select("article").attr("id")).isEqualTo("purchase-" + first);
        assertThat(desk.select("img.zoom__sheet")).hasSize(1);
        assertThat(desk.select("article").text()).contains("Budi Santoso", "•••• 7890");
        assertThat(desk.text()).contains("1 dari 2 yang menunggu");
        assertThat(desk.html()).doesNotContain("1234567890");
        assertThat(desk.select("#accept-reason").val()).isEqualTo("Bukti sudah diperiksa; belum terlihat pada mutasi");
    }

    @Test
    void anAcceptanceLeadsToTheNext() {
        var answer = admin.post("/admin/kas/" + first, with(first, "accept", null));

        answer.then().statusCode(303);
        var next = admin.page(answer.header("Location"));
        assertThat(next.select("article").attr("id")).isEqualTo("purchase-" + second);
        assertThat(next.text()).contains("Pembayaran diterima");
        assertThat(state(first)).isEqualTo("received");
        assertThat(Rows.one("select after ->> 'reason' from audit_entry where object_id = ?", first))
                .isEqualTo("Bukti sudah diperiksa; belum terlihat pada mutasi");
    }

    @Test
    void whoeverDecidesWithoutALineSaysWhy() {
        var silent = admin.post("/admin/kas/" + second, with(second, "reject", " "));
        silent.then().statusCode(422);
        assertThat(Jsoup.parse(silent.asString()).select("article").attr("id")).isEqualTo("purchase-" + second);
        admin.post("/admin/kas/" + first, with(first, "ask", "")).then().statusCode(422);
        admin.post("/admin/kas/" + first, with(first, "accept", " ")).then().statusCode(422);

        admin.post("/admin/kas/" + first, with(first, "ask", "Buram")).then().statusCode(303);
        admin.post("/admin/kas/" + second, with(second, "reject", "Nominal kurang"))
                .then()
                .statusCode(303);

        assertThat(admin.page("/admin/kas").text()).contains("Tidak ada yang menunggu");
        budi.proves(first).then().statusCode(200);
        var again = admin.page("/admin/kas");
        assertThat(again.select("article").attr("id")).isEqualTo("purchase-" + first);
        assertThat(again.text()).contains("Bukti sebelumnya", "Bukti 1");
    }

    @Test
    void whoeverComesSecondIsToldWhoWasFirst() {
        var form = with(first, "reject", "Bukti palsu");
        Office.opens().sets(first, Map.of("payment_status", "rejected", "reason", "Nominal kurang"));

        var answer = admin.post("/admin/kas/" + first, form);

        answer.then().statusCode(409);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.text())
                .contains(
                        "Bukti ditolak, oleh Rina Kartika", "Keputusan Anda tidak dijalankan", "sudah tidak menunggu");
        assertThat(page.select("a[href=/admin/tagihan/" + first + "]")).isNotEmpty();
        assertThat(page.select("article").attr("id")).isEqualTo("purchase-" + second);
        assertThat(page.select("#reason").val()).isEmpty();
        assertThat(admin.page("/admin/kas?id=" + first).text()).contains("sudah tidak menunggu");
        assertThat(state(first)).isEqualTo("failed");
    }

    @Test
    void aNewerProofIsNotAcceptedUnseen() {
        var form = with(first, "accept", null);
        Office.opens().posts("/" + first + "/resubmission", Map.of("reason", "Buram"));
        budi.proves(first).then().statusCode(200);

        admin.post("/admin/kas/" + first, form).then().statusCode(409);

        assertThat(state(first)).isEqualTo("review");
    }

    @Test
    void isDecidedOnceHoweverManyDecide() throws InterruptedException {
        var accept = with(first, "accept", null);
        var reject = with(first, "reject", "Nominal kurang");
        var admins = Together.times(4, it -> Visitor.signedIn(Newcomer.admin()));

        var answers = Together.times(4, it -> admins.get(it)
                .post("/admin/kas/" + first, it % 2 == 0 ? accept : reject)
                .statusCode());

        assertThat(answers).containsOnly(303, 409);
        assertThat(Collections.frequency(answers, 303)).isOne();
    }

    private Map<String, String> with(UUID purchase, String decision, String reason) {
        var form = new HashMap<>(Visitor.typed(admin.page("/admin/kas?id=" + purchase), "/admin/kas/" + purchase));
        form.put("decision", decision);
        if (reason != null) {
            form.put("reason", reason);
        }
        return form;
    }

    private static String state(UUID purchase) {
        return Office.state(purchase);
    }
}
