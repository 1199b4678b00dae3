package id.brevet.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.Afresh;
import id.brevet.support.Letter;
import id.brevet.support.Newcomer;
import id.brevet.support.Parcel;
import id.brevet.support.Rows;
import id.brevet.support.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProfilePagesTest implements Afresh {

    Newcomer budi;
    Visitor browser;

    @BeforeEach
    void arrive() {
        budi = Newcomer.student();
        browser = Visitor.signedIn(budi);
    }

    @Test
    void thePageSendsBackWhatItShows() {
        var page = browser.page("/profil");
        var before = row();

        browser.post("/profil", Visitor.typed(page, "/profil")).then().statusCode(303);

        assertThat(row()).isEqualTo(before);
    }

    @Test
    void aProofIsSentWithTheForm() {
        var form = form();
        form.put("group_type", "mahasiswa_gunadarma");
        form.put("nim", "50420001");
        form.put("nim_proof", "@kartu.png");

        sent(form).then().statusCode(303);

        assertThat(Rows.one("select group_verified from users where id = ?", budi.id()))
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
        form.put("email", Newcomer.student().email());
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
        var there = Newcomer.anEmail();
        form.put("email", there);
        browser.post("/profil", form).then().statusCode(303);
        assertThat(browser.page("/profil").text()).contains(there);
        var letter = Letter.to(there);

        browser.post("/profil/email-lama", Map.of()).then().statusCode(303);

        assertThat(browser.page("/profil").text()).doesNotContain(there);
        browser.post("/verifikasi", Map.of("token", letter.token(), "code", letter.code()))
                .then()
                .statusCode(422);
    }

    @Test
    void theCodeForANewMailboxIsSentAgain() {
        var form = form();
        var there = Newcomer.anEmail();
        form.put("email", there);
        browser.post("/profil", form).then().statusCode(303);
        var lost = Letter.to(there);
        browser.post("/profil/email-baru", Map.of()).then().statusCode(429);
        later(Duration.ofMinutes(3));

        browser.post("/profil/email-baru", Map.of()).then().statusCode(303);

        var letter = Letter.to(there);
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
        form.put("phone", Newcomer.aPhone());
        browser.post("/profil", form).then().statusCode(303);

        assertThat(Letter.to(budi.email()).subject()).isEqualTo("A change to your account");
    }

    private Map<String, String> form() {
        return new HashMap<>(Visitor.typed(browser.page("/profil"), "/profil"));
    }

    private Response sent(Map<String, String> form) {
        var request = browser.request();
        form.put("csrf_token", browser.token());
        Parcel.pack(request, form);
        return request.post("/profil");
    }

    private String row() {
        return Rows.one(
                "select concat_ws(' ', name, email, phone, group_type, group_verified, institution, origin,"
                        + " birth_date, address, nim, nim_proof) from users where id = ?",
                budi.id());
    }
}
