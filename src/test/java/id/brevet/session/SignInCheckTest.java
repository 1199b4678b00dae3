package id.brevet.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.support.ApiClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.PageClient;
import id.brevet.support.Registrations;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInCheckTest implements ClockAndRateLimitReset {

    static final String WRONG = "salah sama sekali";

    SamplePerson budi;

    @BeforeEach
    void arrive() {
        budi = SamplePerson.student();
    }

    @Test
    void aHundredWrongTriesEndAfterTen() {
        var answers = IntStream.range(0, 100)
                .mapToObj(it -> ApiClient.STRANGER.login(budi.email(), WRONG).statusCode())
                .toList();

        assertThat(Collections.frequency(answers, 401)).isEqualTo(10);
        assertThat(Collections.frequency(answers, 429)).isEqualTo(90);
    }

    @Test
    void saysHowLongToWaitAndKeepsItsWord() {
        guess(10);

        var refused = ApiClient.STRANGER.login(budi.email(), SamplePerson.PASSWORD);

        refused.then().statusCode(429).body("code", equalTo("rate_limited"));
        var wait = Integer.parseInt(refused.header("Retry-After"));
        assertThat(wait).isBetween(840, 900);
        later(Duration.ofSeconds(wait + 1));
        ApiClient.STRANGER.login(budi.email(), SamplePerson.PASSWORD).then().statusCode(200);
    }

    @Test
    void theOwnerComesInFromElsewhere() {
        guess(11);

        login(ApiClient.from("127.0.0.2"), budi.email(), SamplePerson.PASSWORD)
                .then()
                .statusCode(200);
    }

    @Test
    void aHeaderIsNoOtherPlace() {
        guess(10);

        for (var header : new String[] {"X-Forwarded-For", "Forwarded", "X-Real-IP", "Client-IP"}) {
            var spoofed =
                    ApiClient.STRANGER.request().header(header, header.equals("Forwarded") ? "for=1.2.3.4" : "1.2.3.4");
            login(spoofed, budi.email(), SamplePerson.PASSWORD).then().statusCode(429);
        }
    }

    @Test
    void oneNetworkDoesNotTryOneAccountAfterTheOther() {
        ApiClient.STRANGER.login(SamplePerson.randomEmail(), WRONG).then().statusCode(401);
        triedAgain(98);

        ApiClient.STRANGER.login(SamplePerson.randomEmail(), WRONG).then().statusCode(401);

        ApiClient.STRANGER.login(SamplePerson.randomEmail(), WRONG).then().statusCode(429);
        ApiClient.STRANGER.login(budi.email(), SamplePerson.PASSWORD).then().statusCode(429);
        login(ApiClient.from("127.0.0.2"), budi.email(), SamplePerson.PASSWORD)
                .then()
                .statusCode(200);
    }

    @Test
    void holdsBackGuessersOfUnknownAccountsAlike() {
        var nobody = new SamplePerson(budi.id(), SamplePerson.randomEmail());

        guess(10);
        for (int i = 0; i < 10; i++) {
            ApiClient.STRANGER.login(nobody.email(), WRONG);
        }

        var known = ApiClient.STRANGER.login(budi.email(), WRONG);
        var unknown = ApiClient.STRANGER.login(nobody.email(), WRONG);
        assertThat(known.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(429);
        assertThat(unknown.<Object>path("error")).isEqualTo(known.path("error"));
    }

    @Test
    void thePageHoldsBackToo() {
        guess(10);

        var page = new PageClient().signIn(budi.email(), SamplePerson.PASSWORD);

        page.then().statusCode(429);
        assertThat(page.header("Retry-After")).isNotNull();
        assertThat(page.asString()).contains("Terlalu banyak percobaan");
    }

    @Test
    void aRightPasswordForgetsTheWrongOnesBeforeIt() {
        for (int i = 0; i < 3; i++) {
            guess(9);
            ApiClient.STRANGER.login(budi.email(), SamplePerson.PASSWORD).then().statusCode(200);
        }
    }

    @Test
    void answersToLinksAreCounted() {
        var answer = Map.of("token", "x", "password", WRONG, "confirm_password", WRONG);
        ApiClient.STRANGER.post("/auth/reset-password", answer).then().statusCode(400);
        triedAgain(58);

        ApiClient.STRANGER.post("/auth/reset-password", answer).then().statusCode(400);

        ApiClient.STRANGER.post("/auth/reset-password", answer).then().statusCode(429);
    }

    @Test
    void asksForLinksAreCounted() {
        var ask = Map.of("email", SamplePerson.randomEmail());
        ApiClient.STRANGER.post("/auth/forgot-password", ask).then().statusCode(200);
        triedAgain(58);

        ApiClient.STRANGER.post("/auth/forgot-password", ask).then().statusCode(200);

        ApiClient.STRANGER.post("/auth/forgot-password", ask).then().statusCode(429);
    }

    @Test
    void whoKeepsAskingForKnownAddressesIsStopped() {
        var form = Registrations.form();
        form.put("email", budi.email());
        ApiClient.STRANGER.post("/auth/register", form).then().statusCode(409);
        triedAgain(28);

        ApiClient.STRANGER.post("/auth/register", form).then().statusCode(409);

        ApiClient.STRANGER.post("/auth/register", form).then().statusCode(429);
    }

    private void guess(int times) {
        ApiClient.STRANGER.login(budi.email(), WRONG);
        triedAgain(times - 1);
    }

    /** Counts the tries so far as so many more; to hash every one of them would take a minute. */
    private static void triedAgain(int times) {
        Sql.change("update throttle set tries = tries + ?", times);
    }

    private static Response login(RequestSpecification request, String email, String password) {
        return request.contentType("application/json")
                .body(Map.of("email", email, "password", password))
                .post("/api/v1/auth/login");
    }
}
