package id.brevet.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.support.Afresh;
import id.brevet.support.Newcomer;
import id.brevet.support.Program;
import id.brevet.support.Rows;
import id.brevet.support.Visitor;
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
class SignInCheckTest implements Afresh {

    static final String WRONG = "salah sama sekali";

    Newcomer budi;

    @BeforeEach
    void arrive() {
        budi = Newcomer.student();
    }

    @Test
    void aHundredWrongTriesEndAfterTen() {
        var answers = IntStream.range(0, 100)
                .mapToObj(it -> Program.STRANGER.login(budi.email(), WRONG).statusCode())
                .toList();

        assertThat(Collections.frequency(answers, 401)).isEqualTo(10);
        assertThat(Collections.frequency(answers, 429)).isEqualTo(90);
    }

    @Test
    void saysHowLongToWaitAndKeepsItsWord() {
        guess(10);

        var refused = Program.STRANGER.login(budi.email(), Newcomer.PASSWORD);

        refused.then().statusCode(429).body("code", equalTo("rate_limited"));
        var wait = Integer.parseInt(refused.header("Retry-After"));
        assertThat(wait).isBetween(840, 900);
        later(Duration.ofSeconds(wait + 1));
        Program.STRANGER.login(budi.email(), Newcomer.PASSWORD).then().statusCode(200);
    }

    @Test
    void theOwnerComesInFromElsewhere() {
        guess(11);

        login(Program.from("127.0.0.2"), budi.email(), Newcomer.PASSWORD).then().statusCode(200);
    }

    @Test
    void aHeaderIsNoOtherPlace() {
        guess(10);

        for (var header : new String[] {"X-Forwarded-For", "Forwarded", "X-Real-IP", "Client-IP"}) {
            var spoofed =
                    Program.STRANGER.request().header(header, header.equals("Forwarded") ? "for=1.2.3.4" : "1.2.3.4");
            login(spoofed, budi.email(), Newcomer.PASSWORD).then().statusCode(429);
        }
    }

    @Test
    void oneNetworkDoesNotTryOneAccountAfterTheOther() {
        Program.STRANGER.login(Newcomer.anEmail(), WRONG).then().statusCode(401);
        triedAgain(98);

        Program.STRANGER.login(Newcomer.anEmail(), WRONG).then().statusCode(401);

        Program.STRANGER.login(Newcomer.anEmail(), WRONG).then().statusCode(429);
        Program.STRANGER.login(budi.email(), Newcomer.PASSWORD).then().statusCode(429);
        login(Program.from("127.0.0.2"), budi.email(), Newcomer.PASSWORD).then().statusCode(200);
    }

    @Test
    void holdsBackGuessersOfUnknownAccountsAlike() {
        var nobody = new Newcomer(budi.id(), Newcomer.anEmail());

        guess(10);
        for (int i = 0; i < 10; i++) {
            Program.STRANGER.login(nobody.email(), WRONG);
        }

        var known = Program.STRANGER.login(budi.email(), WRONG);
        var unknown = Program.STRANGER.login(nobody.email(), WRONG);
        assertThat(known.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(429);
        assertThat(unknown.<Object>path("error")).isEqualTo(known.path("error"));
    }

    @Test
    void thePageHoldsBackToo() {
        guess(10);

        var page = new Visitor().signIn(budi.email(), Newcomer.PASSWORD);

        page.then().statusCode(429);
        assertThat(page.header("Retry-After")).isNotNull();
        assertThat(page.asString()).contains("Terlalu banyak percobaan");
    }

    @Test
    void aRightPasswordForgetsTheWrongOnesBeforeIt() {
        for (int i = 0; i < 3; i++) {
            guess(9);
            Program.STRANGER.login(budi.email(), Newcomer.PASSWORD).then().statusCode(200);
        }
    }

    @Test
    void answersToLinksAreCounted() {
        var answer = Map.of("token", "x", "password", WRONG, "confirm_password", WRONG);
        Program.STRANGER.post("/auth/reset-password", answer).then().statusCode(400);
        triedAgain(58);

        Program.STRANGER.post("/auth/reset-password", answer).then().statusCode(400);

        Program.STRANGER.post("/auth/reset-password", answer).then().statusCode(429);
    }

    @Test
    void asksForLinksAreCounted() {
        var ask = Map.of("email", Newcomer.anEmail());
        Program.STRANGER.post("/auth/forgot-password", ask).then().statusCode(200);
        triedAgain(58);

        Program.STRANGER.post("/auth/forgot-password", ask).then().statusCode(200);

        Program.STRANGER.post("/auth/forgot-password", ask).then().statusCode(429);
    }

    @Test
    void whoKeepsAskingForKnownAddressesIsStopped() {
        var form = Program.registration();
        form.put("email", budi.email());
        Program.STRANGER.post("/auth/register", form).then().statusCode(409);
        triedAgain(28);

        Program.STRANGER.post("/auth/register", form).then().statusCode(409);

        Program.STRANGER.post("/auth/register", form).then().statusCode(429);
    }

    private void guess(int times) {
        Program.STRANGER.login(budi.email(), WRONG);
        triedAgain(times - 1);
    }

    /** Counts the tries so far as so many more; to hash every one of them would take a minute. */
    private static void triedAgain(int times) {
        Rows.change("update throttle set tries = tries + ?", times);
    }

    private static Response login(RequestSpecification request, String email, String password) {
        return request.contentType("application/json")
                .body(Map.of("email", email, "password", password))
                .post("/api/v1/auth/login");
    }
}
