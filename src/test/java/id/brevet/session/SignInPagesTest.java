package id.brevet.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.support.ApiClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.NewestMail;
import id.brevet.support.PageClient;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SignInPagesTest implements ClockAndRateLimitReset {

    SamplePerson budi;
    final PageClient browser = new PageClient();

    @BeforeEach
    void arrive() {
        budi = SamplePerson.student();
    }

    @ParameterizedTest
    @CsvSource({"siswa, Lax", "guru, Lax", "admin, Strict"})
    void leadsEverybodyHomeWithACookieThatScriptsCannotRead(String role, String site) {
        var answer = browser.signIn(SamplePerson.of(role).email(), SamplePerson.PASSWORD);

        answer.then().statusCode(303).header("Location", equalTo("/" + role));
        var cookie = answer.getDetailedCookie("sesi");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo(site);
        assertThat(cookie.getPath()).isEqualTo("/");
        browser.get("/" + role).then().statusCode(200);
    }

    @Test
    void aPlantedIdIsNeverTakenOver() {
        browser.cookies.put("sesi", "planted-by-somebody-else");

        browser.signIn(budi.email(), SamplePerson.PASSWORD).then().statusCode(303);

        assertThat(browser.cookies.get("sesi"))
                .isNotEqualTo("planted-by-somebody-else")
                .hasSize(43);
        var other = new PageClient();
        other.cookies.put("sesi", "planted-by-somebody-else");
        other.get("/siswa").then().statusCode(303);
    }

    @Test
    void aWrongPasswordShowsTheFormAgainWithoutIt() {
        var answer = browser.signIn(budi.email(), "salah sama sekali");

        answer.then().statusCode(422);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("input[name=email]").val()).isEqualTo(budi.email());
        assertThat(page.select("input[name=password]").val()).isEmpty();
        assertThat(page.title()).startsWith("Kesalahan: ");
        assertThat(answer.asString()).doesNotContain("salah sama sekali");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https:evil.example",
                "%2f%2fevil.example",
                "\t//evil.example",
                "/%2fevil.example",
                "@evil.example",
                "https://evil.example",
                "/\nevil"
            })
    void leadsToNoOtherSite(String kembali) {
        var signIn = browser.post(
                "/masuk", Map.of("email", budi.email(), "password", SamplePerson.PASSWORD, "kembali", kembali));
        var language = browser.post("/bahasa", Map.of("bahasa", "en", "kembali", kembali));

        signIn.then().statusCode(303).header("Location", equalTo("/siswa"));
        language.then().statusCode(303).header("Location", equalTo("/"));
    }

    @Test
    void leadsBackToWhereOneWanted() {
        browser.get("/profil/sesi")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/masuk?kembali=%2Fprofil%2Fsesi"));
        assertThat(browser.page("/masuk?kembali=%2Fprofil%2Fsesi")
                        .select("form.form input[name=kembali]")
                        .val())
                .isEqualTo("/profil/sesi");

        browser.post(
                        "/masuk",
                        Map.of("email", budi.email(), "password", SamplePerson.PASSWORD, "kembali", "/profil/sesi"))
                .then()
                .header("Location", equalTo("/profil/sesi"));
    }

    @Test
    void leavingEndsTheSessionNotOnlyTheCookie() {
        browser.signIn(budi.email(), SamplePerson.PASSWORD);
        var copied = new PageClient();
        copied.cookies.putAll(browser.cookies);

        browser.post("/keluar", Map.of()).then().statusCode(303);

        assertThat(browser.cookies).doesNotContainKey("sesi");
        copied.get("/siswa").then().statusCode(303);
    }

    @ParameterizedTest
    @CsvSource({"siswa, 12", "admin, 2"})
    void isOverWhenNobodyLooks(String role, int hours) {
        browser.signIn(SamplePerson.of(role).email(), SamplePerson.PASSWORD);
        later(Duration.ofHours(hours).minusMinutes(1));
        browser.get("/" + role).then().statusCode(200);
        later(Duration.ofHours(hours).minusMinutes(1));
        browser.get("/" + role).then().statusCode(200);

        later(Duration.ofHours(hours));

        browser.get("/" + role).then().statusCode(303);
    }

    @Test
    void aCookieOpensNoApiAndAKeyNoPage() {
        browser.signIn(budi.email(), SamplePerson.PASSWORD);
        var keys = ApiClient.signedIn(budi);

        browser.request().get("/api/v1/me").then().statusCode(401);
        keys.request().get("/siswa").then().statusCode(303);
        var crossed = new PageClient();
        crossed.cookies.put("sesi", keys.access());
        crossed.get("/siswa").then().statusCode(303);
        ApiClient.withTokens(browser.cookies.get("sesi"), null)
                .get("/me")
                .then()
                .statusCode(401);
    }

    @Test
    void whoHasNotProvenTheirAddressIsSentANewCodeAndToItsPage() {
        Sql.change("update users set email_verified_at = null where id = ?", budi.id());

        var answer = browser.signIn(budi.email(), SamplePerson.PASSWORD);

        answer.then().statusCode(303);
        assertThat(answer.header("Location"))
                .isEqualTo("/verifikasi?token=" + NewestMail.to(budi.email()).token() + "&kabar=kode-dikirim");
        browser.signIn(budi.email(), SamplePerson.PASSWORD).then().statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({
        "/siswa/tagihan?page=2&kabar=dikirim, %2Fsiswa%2Ftagihan%3Fpage%3D2",
        "/siswa/tagihan?kabar=dikirim, %2Fsiswa%2Ftagihan",
        "/profil, %2Fprofil",
        "@evil.example/profil, %2Fsiswa",
        "//evil.example, %2Fsiswa",
        ", %2Fsiswa"
    })
    void whoeverSendsAFormAfterTheirSessionComesBackToItsPage(String page, String kembali) {
        browser.signIn(budi.email(), SamplePerson.PASSWORD);
        var token = browser.token();
        later(Duration.ofHours(13));
        var site = "http://localhost:" + RestAssured.port;
        var whole = browser.request().formParam("csrf_token", token);
        var part = browser.request().formParam("csrf_token", token).header("HX-Request", "true");
        if (page != null) {
            whole.header("Referer", site + page);
            part.header("HX-Current-URL", site + page);
        }

        var signIn = "/masuk?kembali=" + kembali;
        whole.post("/siswa/tagihan/x/pembatalan").then().statusCode(303).header("Location", equalTo(signIn));
        part.post("/siswa/tagihan/x/pembatalan").then().statusCode(401).header("HX-Redirect", equalTo(signIn));
        assertThat(new PageClient().page(signIn).text()).contains("Silakan masuk untuk melanjutkan");
    }

    @Test
    void anHtmxRequestThatLostItsSessionLeavesThePage() {
        browser.request()
                .header("HX-Request", "true")
                .get("/siswa")
                .then()
                .statusCode(401)
                .header("HX-Redirect", equalTo("/masuk?kembali=%2Fsiswa"));
    }
}
