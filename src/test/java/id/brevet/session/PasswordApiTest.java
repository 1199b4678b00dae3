package id.brevet.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.support.ApiClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.Concurrently;
import id.brevet.support.NewestMail;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PasswordApiTest implements ClockAndRateLimitReset {

    static final String NEXT = "sepeda kuning baru";

    SamplePerson budi;

    @BeforeEach
    void arrive() {
        budi = SamplePerson.student();
    }

    @Test
    void sendsALinkThatOpensOnce() {
        forgot(budi.email()).then().statusCode(200);
        var token = NewestMail.to(budi.email()).token();

        reset(token, NEXT).then().statusCode(200);

        ApiClient.STRANGER.login(budi.email(), NEXT).then().statusCode(200);
        reset(token, "sepeda merah baru").then().statusCode(400).body("code", equalTo("token_invalid"));
    }

    @Test
    void aLinkIsOverAfterAnHour() {
        forgot(budi.email());

        later(Duration.ofHours(1));

        reset(NewestMail.to(budi.email()).token(), NEXT).then().statusCode(400).body("code", equalTo("token_invalid"));
        ApiClient.STRANGER.login(budi.email(), SamplePerson.PASSWORD).then().statusCode(200);
    }

    @Test
    void answersAlikeWhetherOrNotSomebodyIsThere() {
        var known = forgot(budi.email());
        var unknown = forgot(SamplePerson.randomEmail());

        assertThat(known.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(200);
        assertThat(known.asString()).isEqualTo(unknown.asString());
        assertThat(known.headers().asList().stream().map(it -> it.getName()).toList())
                .isEqualTo(unknown.headers().asList().stream()
                        .map(it -> it.getName())
                        .toList());
    }

    @Test
    void sendsOneLinkHoweverOftenOneAsksAtOnce() throws InterruptedException {
        var answers = Concurrently.times(8, it -> forgot(budi.email()).statusCode());

        assertThat(answers).containsOnly(200);
        assertThat(Sql.count("select count(*) from mail where recipient = ?", budi.email()))
                .isOne();
    }

    @Test
    void theNextLinkKillsTheOneBeforeIt() {
        forgot(budi.email());
        var first = NewestMail.to(budi.email()).token();
        later(Duration.ofMinutes(2));
        forgot(budi.email());

        reset(first, NEXT).then().statusCode(400);
        reset(NewestMail.to(budi.email()).token(), NEXT).then().statusCode(200);
    }

    @Test
    void whoReadsTheMailboxHasProvenTheAddress() {
        Sql.change("update users set email_verified_at = null where id = ?", budi.id());
        forgot(budi.email());

        reset(NewestMail.to(budi.email()).token(), NEXT).then().statusCode(200);

        ApiClient.STRANGER.login(budi.email(), NEXT).then().statusCode(200);
    }

    @Test
    void thereIsNoWayBackForWhoIsNotActive() {
        Sql.change("update users set is_active = false where id = ?", budi.id());

        forgot(budi.email()).then().statusCode(200);

        assertThat(Sql.count("select count(*) from mail where recipient = ?", budi.email()))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pendek", "password1", "12345678", "QWERTYUIOP"})
    void refusesWhatEverybodyTriesFirst(String password) {
        forgot(budi.email());

        reset(NewestMail.to(budi.email()).token(), password)
                .then()
                .statusCode(400)
                .body("code", equalTo("validation_failed"))
                .body("error.keySet()", equalTo(java.util.Set.of("password")));
    }

    @Test
    void theLinkGoesToOurOwnAddressWhateverTheHostHeaderSays() {
        ApiClient.STRANGER
                .request()
                .header("Host", "evil.example")
                .contentType("application/json")
                .body(Map.of("email", budi.email()))
                .post("/api/v1/auth/forgot-password")
                .then()
                .statusCode(200);

        assertThat(NewestMail.to(budi.email()).text())
                .contains("http://localhost:")
                .doesNotContain("evil");
    }

    private static Response forgot(String email) {
        return ApiClient.STRANGER.post("/auth/forgot-password", Map.of("email", email));
    }

    private static Response reset(String token, String password) {
        return ApiClient.STRANGER.post(
                "/auth/reset-password", Map.of("token", token, "password", password, "confirm_password", password));
    }
}
