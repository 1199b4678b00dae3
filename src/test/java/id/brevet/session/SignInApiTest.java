package id.brevet.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.brevet.support.Afresh;
import id.brevet.support.Newcomer;
import id.brevet.support.Program;
import id.brevet.support.Rows;
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
class SignInApiTest implements Afresh {

    Newcomer budi;

    @BeforeEach
    void arrive() {
        budi = Newcomer.student();
    }

    @Test
    void handsOutAKeyAndTheCookieThatRenewsIt() {
        var answer = Program.STRANGER.login(budi.email().toUpperCase(Locale.ROOT), Newcomer.PASSWORD);

        answer.then()
                .statusCode(200)
                .body("data.user.email", equalTo(budi.email()))
                .body("data.user.profile", notNullValue());
        var cookie = answer.getDetailedCookie("refresh_token");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/api/v1/auth");
        Program.keys(answer).get("/me").then().statusCode(200).body("data.email", equalTo(budi.email()));
    }

    @Test
    void storesOnlyHashesOfItsKeys() {
        var keys = Program.of(budi);

        var rows = Rows.one(
                "select string_agg(t::text || s::text, '') from session s join session_token t"
                        + " on t.session_id = s.id where s.user_id = ?",
                budi.id());
        assertThat(rows).doesNotContain(keys.access(), keys.refresh());
        assertThat(keys.access()).hasSizeGreaterThanOrEqualTo(43);
    }

    @Test
    void twoSignInsHaveNothingInCommon() {
        var first = Program.of(budi);
        var second = Program.of(budi);

        first.delete("/auth/logout").then().statusCode(200);

        assertThat(first.access()).isNotEqualTo(second.access());
        second.get("/me").then().statusCode(200);
    }

    @Test
    void saysNoInOneWayWhetherOrNotSomebodyIsThere() {
        var known = Program.STRANGER.login(budi.email(), "salah sama sekali");
        var unknown = Program.STRANGER.login(Newcomer.anEmail(), "salah sama sekali");

        known.then().statusCode(401).body("code", equalTo("bad_credentials")).body("error", nullValue());
        assertThat(alike(known)).isEqualTo(alike(unknown));
    }

    @Test
    void anAccessKeyLastsAQuarterOfAnHour() {
        var keys = Program.of(budi);

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
        var stale = new Program("stale", null);
        var keys = Program.of(budi);

        stale.login(budi.email(), Newcomer.PASSWORD).then().statusCode(200);
        new Program("stale", keys.refresh())
                .request()
                .post("/api/v1/auth/refresh-token")
                .then()
                .statusCode(200);
    }

    @Test
    void aRefreshKeyOpensNothingElse() {
        var keys = Program.of(budi);

        new Program(keys.refresh(), null).get("/me").then().statusCode(401);
        new Program(null, keys.access()).renew().then().statusCode(401);
    }

    @Test
    void leavingNeedsTheCookie() {
        new Program(Program.of(budi).access(), null)
                .delete("/auth/logout")
                .then()
                .statusCode(400);
    }

    @Test
    void leavingEndsBothKeysAtOnce() {
        var keys = Program.of(budi);

        var answer = keys.delete("/auth/logout");

        answer.then().statusCode(200).body("success", equalTo(true));
        assertThat(answer.getDetailedCookie("refresh_token").getMaxAge()).isZero();
        assertThat(answer.getDetailedCookie("refresh_token").getPath()).isEqualTo("/api/v1/auth");
        keys.get("/me").then().statusCode(401);
        keys.renew().then().statusCode(401).body("code", equalTo("refresh_invalid"));
    }

    @Test
    void leavingEndsOnesOwnSessionWhateverTheCookieSays() {
        var mine = Program.of(budi);
        var another = Program.of(Newcomer.student());

        new Program(mine.access(), another.refresh())
                .delete("/auth/logout")
                .then()
                .statusCode(200);

        mine.get("/me").then().statusCode(401);
        another.get("/me").then().statusCode(200);
    }

    @Test
    void theDoorOfTheOfficeIsClosedToOthers() {
        for (var path : List.of("/audit", "/outbox")) {
            Program.STRANGER.get(path).then().statusCode(401).body("code", equalTo("not_authenticated"));
            Program.of(budi).get(path).then().statusCode(403).body("code", equalTo("forbidden"));
            Program.of(Newcomer.of("guru")).get(path).then().statusCode(403);
            Program.of(Newcomer.admin()).get(path).then().statusCode(200);
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
