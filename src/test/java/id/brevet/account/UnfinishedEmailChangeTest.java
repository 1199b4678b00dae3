package id.brevet.account;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.brevet.support.ApiClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.NewestMail;
import id.brevet.support.SamplePerson;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A change of the e-mail address that was begun and not finished. */
@QuarkusTest
class UnfinishedEmailChangeTest implements ClockAndRateLimitReset {

    static final String FRESH = "teh-manis-hangat";

    final String there = SamplePerson.randomEmail();
    SamplePerson budi;
    ApiClient client;
    NewestMail letter;

    @BeforeEach
    void askToMove() {
        budi = SamplePerson.student();
        client = ApiClient.signedIn(budi);
        tell(there).then().statusCode(200).body("data.new_email", equalTo(there));
        letter = NewestMail.to(there);
    }

    @Test
    void whoeverStaysAfterAllIsNotMovedByTheOldCode() {
        tell(budi.email()).then().statusCode(200).body("data.new_email", nullValue());

        assertCode(verify(), 400, "token_invalid");

        client.get("/me").then().body("data.email", equalTo(budi.email()));
    }

    @Test
    void aCodeThatHasBeenUsedIsNotSentAgain() {
        verify().then().statusCode(200);
        later(Duration.ofMinutes(3));

        var again = ApiClient.STRANGER.post("/auth/resend-verification", Map.of("token", letter.token()));

        assertCode(again, 409, "already_verified");
    }

    @Test
    void aNewPasswordLeavesBehindWhatTheOldOneBegan() {
        client.put(
                        "/me/password",
                        Map.of("current_password", SamplePerson.PASSWORD, "password", FRESH, "confirm_password", FRESH))
                .then()
                .statusCode(200)
                .body("data.user.new_email", nullValue());

        assertCode(verify(), 400, "token_invalid");
    }

    @Test
    void soDoesAPasswordThatWasForgotten() {
        ApiClient.STRANGER.post("/auth/forgot-password", Map.of("email", budi.email()));
        var token = NewestMail.to(budi.email()).token();
        ApiClient.STRANGER
                .post("/auth/reset-password", Map.of("token", token, "password", FRESH, "confirm_password", FRESH))
                .then()
                .statusCode(200);

        assertCode(verify(), 400, "token_invalid");

        ApiClient.signedIn(budi.email(), FRESH).get("/me").then().body("data.new_email", nullValue());
    }

    private Response tell(String email) {
        return client.request()
                .contentType(ContentType.JSON)
                .body(Map.of("email", email))
                .patch("/api/v1/me");
    }

    private Response verify() {
        return ApiClient.STRANGER.post("/auth/verify", Map.of("token", letter.token(), "code", letter.code()));
    }

    private static void assertCode(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }
}
