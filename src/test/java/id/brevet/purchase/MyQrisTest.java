package id.brevet.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import id.brevet.qris.Qris;
import id.brevet.qris.QrisScan;
import id.brevet.support.BuyerClient;
import id.brevet.support.OfficeClient;
import id.brevet.support.PageClient;
import id.brevet.support.QrisSamples;
import id.brevet.support.SampleBatch;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each bill carries the payment code of the centre, with its own amount in it. */
@QuarkusTest
class MyQrisTest {

    private BuyerClient budi;
    private UUID purchase;
    private int total;

    @BeforeEach
    void arrange() {
        SampleReceivingAccount.open();
        SampleReceivingAccount.useQris(QrisSamples.of("wall"));
        budi = BuyerClient.create();
        purchase = budi.ordered(SampleBatch.open(1));
        total = budi.sees(purchase).path("data.transfer_amount");
    }

    @AfterEach
    void takeDown() {
        Sql.change("update setting set qris_mode = 'dynamic', qris_limit = 10000000");
    }

    @Test
    void asksForExactlyTheAmountOfTheBill() throws Exception {
        var picture = ImageIO.read(code("image/png").asInputStream());

        var read = Qris.read(QrisScan.read(picture).orElseThrow());

        assertThat(read.amount()).contains((long) total);
        assertThat(read.payload())
                .contains("010212", "54%02d%d".formatted(String.valueOf(total).length(), total))
                .isEqualTo(budi.sees(purchase).path("data.instructions.qris_payload"));
        assertThat(read.name()).isEqualTo("BREVET PAJAK CONTOH");
    }

    @Test
    void isDrawnInTheFormThatIsAskedFor() {
        code("image/svg+xml")
                .then()
                .statusCode(200)
                .contentType(matchesPattern("image/svg\\+xml(;\\s*charset=UTF-8)?"));
        code("*/*").then().statusCode(200).contentType("image/png");
        var page = PageClient.signedIn(budi.person()).get("/siswa/tagihan/" + purchase + "/qris.png");
        assertThat(page.contentType()).isEqualTo("image/png");
        assertThat(page.asByteArray()).isEqualTo(code("image/png").asByteArray());
    }

    @Test
    void thePageSaysWhoIsPaidAndWhoConfirms() {
        var visitor = PageClient.signedIn(budi.person());
        var link = visitor.page("/siswa/tagihan/" + purchase)
                .select("a[href*=cara=qris]")
                .attr("href");

        var page = visitor.page(link.replace("#pay", ""));

        assertThat(page.select("section[aria-labelledby=pay]").text())
                .contains(
                        "BREVET PAJAK CONTOH",
                        "ID0000000000001",
                        "CONTOH – tidak dapat dibayar",
                        "dikonfirmasi oleh lembaga");
        assertThat(page.select("section[aria-labelledby=pay] img").attr("src"))
                .isEqualTo("/siswa/tagihan/" + purchase + "/qris.png");
    }

    @Test
    void aboveTheLimitAndWhereItIsOffThereIsNone() {
        OfficeClient.admin()
                .client()
                .request()
                .contentType("application/json")
                .body(Map.of("qris_limit", total - 1))
                .patch("/api/v1/settings")
                .then()
                .statusCode(200);
        nothing();
        Sql.change("update setting set qris_limit = ?", (long) total);
        code("image/png").then().statusCode(200);
        Sql.change("update setting set qris_mode = 'off'");
        nothing();
    }

    @Test
    void theUnalteredOneStaysAsItHangsOnTheWall() throws Exception {
        Sql.change("update setting set qris_mode = 'static'");

        assertThat(QrisScan.read(ImageIO.read(code("image/png").asInputStream())))
                .contains(QrisSamples.of("wall"));

        assertThat(PageClient.signedIn(budi.person())
                        .page("/siswa/tagihan/" + purchase + "?cara=qris")
                        .select("section[aria-labelledby=pay]")
                        .text())
                .contains("ketik tepat");
    }

    @Test
    void isForWhoeverHasToPayAndOnlyAsLong() {
        var other = BuyerClient.create();
        other.client()
                .request()
                .get("/api/v1/me/purchases/" + purchase + "/qris")
                .then()
                .statusCode(404);
        budi.proves(purchase).then().statusCode(200);
        OfficeClient.admin().sets(purchase, "paid").then().statusCode(200);

        nothing();
    }

    private void nothing() {
        code("image/png").then().statusCode(404).body("code", equalTo("not_found"));
        budi.sees(purchase).then().body("data.instructions.qris_payload", nullValue());
        assertThat(PageClient.signedIn(budi.person())
                        .page("/siswa/tagihan/" + purchase)
                        .select("a[href*=cara=qris]"))
                .isEmpty();
    }

    private Response code(String accept) {
        return budi.client().request().accept(accept).get("/api/v1/me/purchases/" + purchase + "/qris");
    }
}
