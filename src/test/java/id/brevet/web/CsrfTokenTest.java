package id.brevet.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.PageClient;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class CsrfTokenTest implements ClockAndRateLimitReset {

    static final Map<String, Map<String, String>> FORMS = Map.of(
            "/masuk", Map.of("email", "siswa@brevet.local", "password", "Siswa123!"),
            "/daftar", Map.of("name", "Sari"),
            "/keluar", Map.of(),
            "/lupa-sandi", Map.of("email", "siswa@brevet.local"),
            "/atur-sandi", Map.of("token", "x"),
            "/verifikasi", Map.of("token", "x", "code", "123456"),
            "/verifikasi/kode", Map.of("token", "x"),
            "/bahasa", Map.of("bahasa", "en"),
            "/profil/sandi", Map.of("current_password", "Siswa123!"),
            "/profil/sesi", Map.of());

    enum Attack {
        NO_TOKEN(it -> it.request()),
        EMPTY_TOKEN(it -> it.request().header("X-CSRF-Token", "")),
        MADE_UP_TOKEN(it -> it.request().header("X-CSRF-Token", "salt.signature")),
        TOKEN_OF_ANOTHER_BROWSER(it -> it.request().header("X-CSRF-Token", new PageClient().token())),
        TOKEN_OF_ANOTHER_PERSON(it -> it.request()
                .header(
                        "X-CSRF-Token",
                        PageClient.signedIn(SamplePerson.student()).token())),
        TOSSED_GUEST_COOKIE(Attack::tossed),
        ANOTHER_SITE(it -> withToken(it).header("Sec-Fetch-Site", "cross-site")),
        A_SISTER_SITE(it -> withToken(it).header("Sec-Fetch-Site", "same-site")),
        NO_SITE(it -> withToken(it).header("Sec-Fetch-Site", "none")),
        FOREIGN_ORIGIN(it -> withToken(it).header("Origin", "https://evil.example")),
        OPAQUE_ORIGIN(it -> withToken(it).header("Origin", "null")),
        OTHER_PORT(it -> withToken(it).header("Origin", "http://localhost:1"));

        final Function<PageClient, RequestSpecification> request;

        Attack(Function<PageClient, RequestSpecification> request) {
            this.request = request;
        }

        private static RequestSpecification withToken(PageClient visitor) {
            var token = visitor.token();
            return visitor.request().header("X-CSRF-Token", token);
        }

        /** A sister site can set cookies on ours, and knows a token that belongs to them. */
        private static RequestSpecification tossed(PageClient visitor) {
            var attacker = new PageClient();
            var token = attacker.token();
            visitor.cookies.put("tamu", attacker.cookies.get("tamu"));
            return visitor.request().header("X-CSRF-Token", token);
        }
    }

    PageClient browser;

    @BeforeEach
    void signIn() {
        browser = PageClient.signedIn(SamplePerson.student());
    }

    @ParameterizedTest
    @EnumSource(Attack.class)
    void isRefusedOnEveryFormAndChangesNothing(Attack attack) {
        FORMS.forEach((path, fields) -> {
            var request = attack.request.apply(browser);
            var before = Sql.fingerprint();

            var answer = request.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParams(fields)
                    .post(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(403);
            assertThat(answer.getDetailedCookies().asList())
                    .noneMatch(it -> it.getName().equals("sesi"));
            assertThat(Sql.fingerprint()).as(path).isEqualTo(before);
        });
    }

    @Test
    void isRefusedInWhateverShapeItComes() {
        var before = Sql.fingerprint();

        FORMS.keySet().forEach(path -> {
            assertRefused(browser.request().multiPart("csrf_token", "x"), path);
            assertRefused(browser.request().contentType("text/plain").body("csrf_token=x"), path);
            assertRefused(browser.request().contentType("application/json").body("{\"csrf_token\":\"x\"}"), path);
            assertRefused(browser.request().noContentType(), path);
        });
        assertThat(Sql.fingerprint()).isEqualTo(before);
    }

    @Test
    void ourOwnFormsPassWithOneTokenEachOrOneForAll() {
        var token = browser.token();
        for (int i = 0; i < 2; i++) {
            browser.request()
                    .header("Sec-Fetch-Site", "same-origin")
                    .header("X-CSRF-Token", token)
                    .post("/bahasa")
                    .then()
                    .statusCode(303);
        }
        browser.request()
                .header("Origin", "http://localhost:" + RestAssured.port)
                .multiPart("csrf_token", token)
                .multiPart("bahasa", "id")
                .post("/bahasa")
                .then()
                .statusCode(303);
    }

    @Test
    void signingInOrOutMakesOldTokensWorthless() {
        var guest = new PageClient();
        var asGuest = guest.token();
        var newcomer = SamplePerson.student();
        guest.signIn(newcomer.email(), SamplePerson.PASSWORD).then().statusCode(303);

        guest.request().header("X-CSRF-Token", asGuest).post("/bahasa").then().statusCode(403);
    }

    private static void assertRefused(RequestSpecification request, String path) {
        assertThat(request.post(path).statusCode()).as(path).isIn(403, 415);
    }
}
