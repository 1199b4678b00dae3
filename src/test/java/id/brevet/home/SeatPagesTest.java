package id.brevet.home;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.PageClient;
import id.brevet.support.SampleBatch;
import id.brevet.support.SamplePerson;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Taking a seat from the page of a batch. */
@QuarkusTest
class SeatPagesTest implements ClockAndRateLimitReset {

    SamplePerson budi;
    PageClient browser;
    SampleBatch batch;
    String page;

    @BeforeEach
    void arrive() {
        SampleReceivingAccount.open();
        budi = SamplePerson.student();
        browser = PageClient.signedIn(budi);
        batch = SampleBatch.open(1);
        page = "/batch/" + batch.slug();
    }

    @Test
    void theFormOfThePageLeadsToTheBill() {
        var door = browser.page(page).selectFirst(".offer__door");
        assertThat(door.select("form button").text()).isEqualTo("Daftar & bayar Rp2.300.000");
        assertThat(door.text()).contains("ditahan 24 jam", "kode unik");

        var answer = browser.post(page, Map.of());

        answer.then().statusCode(303);
        assertThat(answer.header("Location")).isEqualTo("/siswa/tagihan/" + purchase());
    }

    @Test
    void whoeverPressesTwiceComesToTheSameBill() {
        browser.post(page, Map.of());
        var again = browser.post(page, Map.of());

        again.then().statusCode(303);
        assertThat(again.header("Location")).isEqualTo("/siswa/tagihan/" + purchase());
    }

    @Test
    void thePageKnowsTheBillUntilItsTimeIsOver() {
        browser.post(page, Map.of());

        var door = browser.page(page).selectFirst(".offer__door");
        assertThat(door.select("form")).isEmpty();
        assertThat(door.text()).contains("Kursi Anda sedang ditahan", "Bayar sebelum");
        assertThat(door.select("a").attr("href")).isEqualTo("/siswa/tagihan/" + purchase());

        later(Duration.ofHours(25));
        assertThat(PageClient.signedIn(budi).page(page).select(".offer__door form"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "state = 'review', sedang diperiksa",
        "state = 'received'; method = 'cash'; paid_at = now(); received_amount = total; receipt_number = 'KW/2026/999999'; receipt_code = 'ABCDEFGHABCDEFGH', sudah terdaftar",
    })
    void whatHasBecomeOfItIsSaid(String change, String said) {
        browser.post(page, Map.of());
        Sql.change("update payment set " + change.replace(";", ",") + " where payer_id = ?", budi.id());

        assertThat(browser.page(page).select(".offer__door").text()).contains(said);
    }

    @Test
    void theLastSeatIsTakenByTheFirst() {
        browser.post(page, Map.of());

        var late = PageClient.signedIn(SamplePerson.student()).post(page, Map.of());

        late.then().statusCode(409);
        var again = Jsoup.parse(late.asString());
        assertThat(again.select("[data-problems]").text()).contains("Semua kursi batch ini sudah terisi");
        assertThat(again.select("h1").text()).isEqualTo("Angkatan " + batch.slug());
        assertThat(again.select(".offer__door").text()).contains("Semua kursi sudah terisi");
    }

    @ParameterizedTest
    @CsvSource({
        "update users set group_verified = false; group_type = 'mahasiswa_gunadarma', belum terverifikasi",
        "update batch set is_archived = true, belum dibuka",
        "update receiving_account set is_active = false, belum ada rekening tujuan",
    })
    void aRefusalKeepsThePageAndSaysWhy(String change, String why) {
        Sql.change(change.replace(";", ","));

        var answer = browser.post(page, Map.of());

        answer.then().statusCode(409);
        assertThat(Jsoup.parse(answer.asString()).select("[data-problems]").text())
                .contains(why);
        assertThat(Sql.count("select count(*) from payment where payer_id = ?", budi.id()))
                .isZero();
    }

    private String purchase() {
        return Sql.one(
                "select p.id::text from purchase p join payment y on y.id = p.payment_id where y.payer_id = ?",
                budi.id());
    }
}
