package id.brevet.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.NewestMail;
import id.brevet.support.PageClient;
import id.brevet.support.SampleFiles;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProfilePagesTest implements ClockAndRateLimitReset {

    SamplePerson budi;
    PageClient browser;

    @BeforeEach
    void arrive() {
        budi = SamplePerson.student();
        browser = PageClient.signedIn(budi);
    }

    @Test
    void thePageSendsBackWhatItShows() {
        var page = browser.page("/profil");
        var before = row();

        browser.post("/profil", PageClient.formFields(page, "/profil")).then().statusCode(303);

        assertThat(row()).isEqualTo(before);
    }

    @Test
    void aProofIsSentWithTheForm() {
        var form = form();
        form.put("group_type", "mahasiswa_gunadarma");
        form.put("nim", "50420001");
        form.put("nim_proof", "@kartu.png");

        sent(form).then().statusCode(303);

        assertThat(Sql.one("select group_verified from users where id = ?", budi.id()))
                .isEqualTo("f");
        var page = browser.page("/profil");
        assertThat(page.text()).contains("Bukti sedang diperiksa");
        var proof = page.select("a[href^=/uploads/nim_proof/]").attr("href");
        browser.get(proof).then().statusCode(200);
    }

    @Test
    void aFileOfAnotherKindChangesNothing() {
        var before = row();
        var form = form();
        form.put("institution", "PT Lain");
        form.put("nim_proof", "@program.exe");

        var answer = sent(form);

        answer.then().statusCode(422);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("[aria-invalid=true]").eachAttr("name")).containsExactly("nim_proof");
        assertThat(page.select("[name=institution]").val()).isEqualTo("PT Lain");
        assertThat(row()).isEqualTo(before);
    }

    @Test
    void anotherPersonsAddressChangesNothingElseEither() {
        var before = row();
        var form = form();
        form.put("email", SamplePerson.student().email());
        form.put("institution", "PT Lain");

        var answer = browser.post("/profil", form);

        answer.then().statusCode(409);
        assertThat(Jsoup.parse(answer.asString()).select("[name=institution]").val())
                .isEqualTo("PT Lain");
        assertThat(row()).isEqualTo(before);
    }

    @Test
    void aNewMailboxIsProvedOnThePageAndCanBeGivenUp() {
        var form = form();
        var there = SamplePerson.randomEmail();
        form.put("email", there);
        browser.post("/profil", form).then().statusCode(303);
        assertThat(browser.page("/profil").text()).contains(there);
        var letter = NewestMail.to(there);

        browser.post("/profil/email-lama", Map.of()).then().statusCode(303);

        assertThat(browser.page("/profil").text()).doesNotContain(there);
        browser.post("/verifikasi", Map.of("token", letter.token(), "code", letter.code()))
                .then()
                .statusCode(422);
    }

    @Test
    void withoutANewMailboxThereIsNoCodeToSend() {
        var answer = browser.post("/profil/email-baru", Map.of());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.asString()).select("#email-wrong").text())
                .contains("Tidak ada alamat email baru");
    }

    @Test
    void theCodeForANewMailboxIsSentAgain() {
        var form = form();
        var there = SamplePerson.randomEmail();
        form.put("email", there);
        browser.post("/profil", form).then().statusCode(303);
        var lost = NewestMail.to(there);
        browser.post("/profil/email-baru", Map.of()).then().statusCode(429);
        later(Duration.ofMinutes(3));

        browser.post("/profil/email-baru", Map.of()).then().statusCode(303);

        var letter = NewestMail.to(there);
        assertThat(letter.token()).isNotEqualTo(lost.token());
        browser.post("/verifikasi", Map.of("token", letter.token(), "code", letter.code()))
                .then()
                .statusCode(303);
        assertThat(row()).contains(there);
    }

    @Test
    void theLanguageSomebodyChoosesIsThatOfTheirMail() {
        browser.post("/bahasa", Map.of("bahasa", "en")).then().statusCode(303);

        var form = form();
        form.put("phone", SamplePerson.randomPhone());
        browser.post("/profil", form).then().statusCode(303);

        assertThat(NewestMail.to(budi.email()).subject()).isEqualTo("A change to your account");
    }

    private Map<String, String> form() {
        return new HashMap<>(PageClient.formFields(browser.page("/profil"), "/profil"));
    }

    private Response sent(Map<String, String> form) {
        var request = browser.request();
        form.put("csrf_token", browser.token());
        SampleFiles.addTo(request, form);
        return request.post("/profil");
    }

    private String row() {
        return Sql.one(
                "select concat_ws(' ', name, email, phone, group_type, group_verified, institution, origin,"
                        + " birth_date, address, nim, nim_proof) from users where id = ?",
                budi.id());
    }
}
