package id.brevet.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.brevet.support.ApiClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SignInApiTest implements ClockAndRateLimitReset {

    SamplePerson budi;

    @BeforeEach
    void arrive() {
        budi = SamplePerson.student();
    }

    @Test
    void handsOutAKeyAndTheCookieThatRenewsIt() {
        var answer = ApiClient.STRANGER.login(budi.email().toUpperCase(Locale.ROOT), SamplePerson.PASSWORD);

        answer.then()
                .statusCode(200)
                .body("data.user.email", equalTo(budi.email()))
                .body("data.user.profile", notNullValue());
        var cookie = answer.getDetailedCookie("refresh_token");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/api/v1/auth");
        ApiClient.signedIn(answer).get("/me").then().statusCode(200).body("data.email", equalTo(budi.email()));
    }

    @Test
    void storesOnlyHashesOfItsKeys() {
        var keys = ApiClient.signedIn(budi);

        var rows = Sql.one(
                "select string_agg(t::text || s::text, '') from session s join session_token t"
                        + " on t.session_id = s.id where s.user_id = ?",
                budi.id());
        assertThat(rows).doesNotContain(keys.access(), keys.refresh());
        assertThat(keys.access()).hasSizeGreaterThanOrEqualTo(43);
    }

    @Test
    void twoSignInsHaveNothingInCommon() {
        var first = ApiClient.signedIn(budi);
        var second = ApiClient.signedIn(budi);

        first.delete("/auth/logout").then().statusCode(200);

        assertThat(first.access()).isNotEqualTo(second.access());
        second.get("/me").then().statusCode(200);
    }

    @Test
    void saysNoInOneWayWhetherOrNotSomebodyIsThere() {
        var known = ApiClient.STRANGER.login(budi.email(), "salah sama sekali");
        var unknown = ApiClient.STRANGER.login(SamplePerson.randomEmail(), "salah sama sekali");

        known.then().statusCode(401).body("code", equalTo("bad_credentials")).body("error", nullValue());
        assertThat(alike(known)).isEqualTo(alike(unknown));
    }

    @Test
    void anAccessKeyLastsAQuarterOfAnHour() {
        var keys = ApiClient.signedIn(budi);

        later(Duration.ofMinutes(14));
        keys.get("/me").then().statusCode(200);
        later(Duration.ofMinutes(1));
        keys.get("/me").then().statusCode(401).body("code", equalTo("not_authenticated"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer abc",
                "Bearer ",
                "Bearer",
                "Bearer undefined",
                "Bearer a.b.c",
                "Basic YTpi",
                "bearer",
                "Bearer \u00ff"
            })
    void noWordThatWasNeverGivenOutOpensAnything(String header) {
        RestAssured.given()
                .header("Authorization", header)
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .body("code", equalTo("not_authenticated"))
                .header("WWW-Authenticate", equalTo("Bearer"));
    }

    @Test
    void aStaleKeyDoesNotKeepAnybodyFromSigningInOrRenewing() {
        var stale = ApiClient.withTokens("stale", null);
        var keys = ApiClient.signedIn(budi);

        stale.login(budi.email(), SamplePerson.PASSWORD).then().statusCode(200);
        ApiClient.withTokens("stale", keys.refresh())
                .request()
                .post("/api/v1/auth/refresh-token")
                .then()
                .statusCode(200);
    }

    @Test
    void aRefreshKeyOpensNothingElse() {
        var keys = ApiClient.signedIn(budi);

        ApiClient.withTokens(keys.refresh(), null).get("/me").then().statusCode(401);
        ApiClient.withTokens(null, keys.access()).renew().then().statusCode(401);
    }

    @Test
    void leavingNeedsTheCookie() {
        ApiClient.withTokens(ApiClient.signedIn(budi).access(), null)
                .delete("/auth/logout")
                .then()
                .statusCode(400);
    }

    @Test
    void leavingEndsBothKeysAtOnce() {
        var keys = ApiClient.signedIn(budi);

        var answer = keys.delete("/auth/logout");

        answer.then().statusCode(200).body("success", equalTo(true));
        assertThat(answer.getDetailedCookie("refresh_token").getMaxAge()).isZero();
        assertThat(answer.getDetailedCookie("refresh_token").getPath()).isEqualTo("/api/v1/auth");
        keys.get("/me").then().statusCode(401);
        keys.renew().then().statusCode(401).body("code", equalTo("refresh_invalid"));
    }

    @Test
    void leavingEndsOnesOwnSessionWhateverTheCookieSays() {
        var mine = ApiClient.signedIn(budi);
        var another = ApiClient.signedIn(SamplePerson.student());

        ApiClient.withTokens(mine.access(), another.refresh())
                .delete("/auth/logout")
                .then()
                .statusCode(200);

        mine.get("/me").then().statusCode(401);
        another.get("/me").then().statusCode(200);
    }

    @Test
    void theDoorOfTheOfficeIsClosedToOthers() {
        for (var path : List.of("/audit", "/outbox")) {
            ApiClient.STRANGER.get(path).then().statusCode(401).body("code", equalTo("not_authenticated"));
            ApiClient.signedIn(budi).get(path).then().statusCode(403).body("code", equalTo("forbidden"));
            ApiClient.signedIn(SamplePerson.of("guru")).get(path).then().statusCode(403);
            ApiClient.signedIn(SamplePerson.admin()).get(path).then().statusCode(200);
        }
    }

    private static String alike(Response answer) {
        var names = answer.headers().asList().stream()
                .map(it -> it.getName())
                .sorted()
                .toList();
        return answer.statusCode() + " " + names + answer.asString().replaceAll("\"request_id\":\"[^\"]*\"", "");
    }
}
