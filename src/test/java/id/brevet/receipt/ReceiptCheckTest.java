package id.brevet.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.support.ApiClient;
import id.brevet.support.BuyerClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.OfficeClient;
import id.brevet.support.PageClient;
import id.brevet.support.SampleBatch;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ReceiptCheckTest implements ClockAndRateLimitReset {

    @Test
    void anybodyWithTheCodeSeesThatItIsGenuineButNotWhoPaid() {
        SampleReceivingAccount.open();
        var buyer = BuyerClient.create();
        var batch = SampleBatch.open(5);
        var purchase = buyer.ordered(batch);
        Sql.change(
                "update users set name = 'Budi Santoso' where id = ?",
                buyer.person().id());
        OfficeClient.admin()
                .posts("/" + purchase + "/settlement", Map.of("method", "cash", "reason", "Tunai"))
                .then()
                .statusCode(200);
        var code = Sql.one("select code from receipt where purchase_id = ?", purchase);

        var page = new PageClient().page("/kwitansi/" + code.toLowerCase(Locale.ROOT));

        assertThat(page.select(".alert").text()).contains("asli");
        assertThat(page.select("main").text())
                .contains(
                        "B*** S******",
                        "Angkatan " + batch.slug(),
                        Sql.one("select number from receipt where code = ?", code))
                .doesNotContain("Budi", "Santoso");
        ApiClient.STRANGER
                .get("/receipts/" + code)
                .then()
                .statusCode(200)
                .body("data.name_masked", equalTo("B*** S******"))
                .body("data.batch", equalTo("Angkatan " + batch.slug()))
                .body(
                        "data.amount",
                        equalTo(Integer.parseInt(Sql.one("select amount from receipt where code = ?", code))));
    }

    @Test
    void whoeverGuessesIsToldKindlyAndSoonToWait() {
        var stranger = new PageClient();
        for (int i = 0; i < 60; i++) {
            var answer = stranger.get("/kwitansi/" + "A".repeat(i % 20 + 1));
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.asString()).contains("Kwitansi tidak ditemukan");
        }

        assertThat(stranger.get("/kwitansi/AAAAAAAAAAAAAAAA").statusCode()).isEqualTo(429);
        assertThat(ApiClient.STRANGER.get("/receipts/AAAAAAAAAAAAAAAA").statusCode())
                .isEqualTo(429);
    }

    @ParameterizedTest
    @CsvSource({"Budi Santoso, B*** S******", "'  A  ', A", "李 Wei, 李 W**", "🙂🙂 x, 🙂* x"})
    void aNameIsMaskedWordByWord(String name, String masked) {
        assertThat(ReceiptCheckJson.masked(name)).isEqualTo(masked);
    }
}
