package id.brevet.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.BuyerClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.OfficeClient;
import id.brevet.support.PageClient;
import id.brevet.support.SampleBatch;
import id.brevet.support.SampleFiles;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of a student's own bill. */
@QuarkusTest
class MyBillPagesTest implements ClockAndRateLimitReset {

    private SampleBatch batch;
    private BuyerClient budi;
    private PageClient browser;
    private UUID purchase;
    private String page;

    @BeforeEach
    void order() {
        SampleReceivingAccount.open();
        batch = SampleBatch.open(2);
        budi = BuyerClient.create();
        browser = PageClient.signedIn(budi.person());
        purchase = budi.ordered(batch);
        page = "/siswa/tagihan/" + purchase;
    }

    @Test
    void theBillSaysWhatToPayAndNothingButDigitsIsCopied() {
        var bill = browser.page(page);

        var total = total();
        assertThat(bill.select("#amount").val()).isEqualTo(total);
        assertThat(bill.select("#amount").text().replaceAll("\\D", "")).isEqualTo(total);
        assertThat(bill.select("#amount strong").text()).isEqualTo(total.substring(total.length() - 3));
        assertThat(bill.select("#account").val()).isEqualTo(SampleReceivingAccount.NUMBER);
        assertThat(bill.select("[data-copy]").eachAttr("data-copy")).contains("#amount", "#account");
        assertThat(bill.text()).contains("Belum dibayar", "Bayar sampai", "WIB", "Kursi dipesan");
        assertThat(browser.page("/siswa/tagihan")
                        .select("#purchase-" + purchase)
                        .text())
                .contains("Belum dibayar");
    }

    @Test
    void aProofIsKeptWithTheBillAndMasked() {
        prove(Map.of("buyer_bank_account_name", "Ibu Budi", "buyer_bank_account_number", "555 666 7777"), "foto.png")
                .then()
                .statusCode(303);

        var bill = browser.page(page);
        assertThat(bill.text()).contains("Sedang diperiksa", "Bukti dikirim", "Ibu Budi •••• 7777");
        assertThat(bill.html()).doesNotContain("5556667777");
        assertThat(bill.select("form[action$=bukti]")).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedIsKept() {
        var answer = prove(Map.of("buyer_bank_account_name", "Ibu Budi", "buyer_bank_account_number", "x"), null);

        answer.then().statusCode(422);
        var bill = Jsoup.parse(answer.asString());
        assertThat(bill.select("[data-problems] a").eachAttr("href"))
                .containsExactly("#payment_proof_url", "#buyer_bank_account_number");
        assertThat(bill.select("#payment_proof_url[hx-preserve]")).isEmpty();
        assertThat(bill.select("[data-problems] a").eachAttr("href"))
                .allSatisfy(it -> assertThat(bill.select(it)).hasSize(1));
        assertThat(bill.select("#buyer_bank_account_name").val()).isEqualTo("Ibu Budi");
        assertThat(bill.select("#buyer_bank_account_number").val()).isEqualTo("x");
    }

    @Test
    void theProofThatWasChosenStaysWhereSomethingElseIsWrong() {
        assertThat(browser.page(page).select("#payment_proof_url[hx-preserve]")).isEmpty();

        var answer = prove(Map.of("buyer_bank_account_name", "Budi", "buyer_bank_account_number", "x"), "foto.png");

        answer.then().statusCode(422);
        var bill = Jsoup.parse(answer.asString());
        assertThat(bill.select("[data-problems] a").eachAttr("href")).containsExactly("#buyer_bank_account_number");
        assertThat(bill.select("#payment_proof_url[hx-preserve]")).hasSize(1);
    }

    @Test
    void nothingIsKeptOfWhatIsRefused() {
        var files = Sql.count("select count(*) from upload");
        var sender = Map.of("buyer_bank_account_name", "Budi", "buyer_bank_account_number", "12345678");
        var program = prove(sender, "program.exe");
        program.then().statusCode(422);
        assertThat(Jsoup.parse(program.asString())
                        .select("#payment_proof_url-wrong")
                        .text())
                .endsWith("Kirim salah satu dari: .jpg, .jpeg, .png, .gif, .bmp, .webp, .pdf.");
        later(Duration.ofHours(25));
        browser = PageClient.signedIn(budi.person());

        var answer = prove(sender, "foto.png");

        answer.then().statusCode(409);
        assertThat(answer.asString()).contains("Batas waktu pembayaran sudah lewat", "Kedaluwarsa", "Pesan lagi");
        assertThat(Sql.count("select count(*) from upload")).isEqualTo(files);
    }

    @Test
    void whoeverHasSeenItAsItStandsIsToldNothingUntilItChanges() {
        var polled = browser.page(page).select("#bill").attr("hx-get");
        browser.get(polled).then().statusCode(204);

        budi.proves(purchase).then().statusCode(200);

        assertThat(browser.page(polled).text()).contains("Sedang diperiksa");
        OfficeClient.admin().sets(purchase, "paid").then().statusCode(200);
        var paid = browser.page(polled);
        assertThat(paid.text()).contains("Lunas", "Terima kasih", "KW/");
        assertThat(paid.select("a[href=" + page + "/kwitansi.pdf]")).hasSize(1);
        assertThat(paid.select("#bill").hasAttr("hx-get")).isFalse();
    }

    @Test
    void theOfficeSaysWhyAndAsksForAnother() {
        budi.proves(purchase).then().statusCode(200);
        OfficeClient.admin().posts("/" + purchase + "/resubmission", Map.of("reason", "Fotonya buram"));
        assertThat(browser.page(page).text()).contains("Bukti diminta lagi", "Alasan: Fotonya buram");
        budi.proves(purchase).then().statusCode(200);
        OfficeClient.admin().sets(purchase, Map.of("payment_status", "rejected", "reason", "Nominal kurang"));

        var bill = browser.page(page);

        assertThat(bill.text()).contains("Ditolak", "Alasan: Nominal kurang", "Kirim bukti yang baru");
        assertThat(bill.select("form[action$=bukti]")).hasSize(1);
    }

    @Test
    void nobodyForgetsMoneyThatWasSent() {
        budi.proves(purchase).then().statusCode(200);

        browser.post(page + "/pembatalan", Map.of()).then().statusCode(422);
        assertThat(state()).isEqualTo("review");
        browser.post(page + "/pembatalan", Map.of("not_transferred", "ya"))
                .then()
                .statusCode(303);

        assertThat(state()).isEqualTo("canceled");
        assertThat(browser.page(page).text()).contains("Dibatalkan", "Pesan lagi");
        browser.post(page + "/pembatalan", Map.of()).then().statusCode(409);
    }

    @Test
    void anothersBillDoesNotExist() {
        var other = PageClient.signedIn(BuyerClient.create().person());

        other.get(page).then().statusCode(404);
        other.post(page + "/pembatalan", Map.of()).then().statusCode(404);
        other.post(page + "/bukti", Map.of()).then().statusCode(404);
        assertThat(state()).isEqualTo("awaiting");
    }

    private Response prove(Map<String, String> sender, String file) {
        var request = browser.request().multiPart("csrf_token", browser.token());
        sender.forEach(request::multiPart);
        if (file != null) {
            SampleFiles.addTo(request, Map.of("payment_proof", "@" + file));
        }
        return request.post(page + "/bukti");
    }

    private String total() {
        return Sql.one("select total from payment y join purchase p on p.payment_id = y.id where p.id = ?", purchase);
    }

    private String state() {
        return OfficeClient.state(purchase);
    }
}
