package id.brevet.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.support.ApiClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.Concurrently;
import id.brevet.support.NewestMail;
import id.brevet.support.Registrations;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VerificationApiTest implements ClockAndRateLimitReset {

    final Map<String, Object> form = Registrations.form();
    final String email = form.get("email").toString();
    NewestMail letter;

    @BeforeEach
    void register() {
        ApiClient.STRANGER.post("/auth/register", form).then().statusCode(201);
        letter = NewestMail.to(email);
    }

    @Test
    void nobodyComesInBeforeTheirAddressIsProven() {
        assertCode(signIn(), 401, "not_verified");

        answer(letter.code()).then().statusCode(200);

        signIn().then().statusCode(200).body("data.user.email_verified", equalTo(true));
    }

    @Test
    void anUnprovenAddressIsKnownOnlyToWhoKnowsThePassword() {
        assertCode(ApiClient.STRANGER.login(email, "salah sama sekali"), 401, "bad_credentials");
    }

    @Test
    void fiveWrongTriesKillTheCode() {
        for (int i = 0; i < 5; i++) {
            assertCode(answer(wrong()), 400, "code_invalid");
        }

        assertCode(answer(letter.code()), 400, "code_expired");
    }

    @Test
    void guessesSideBySideAreCountedOneByOne() throws InterruptedException {
        var codes = Concurrently.times(20, it -> answer(wrong()).<String>path("code"));

        assertThat(Collections.frequency(codes, "code_invalid")).isEqualTo(5);
        assertThat(Collections.frequency(codes, "code_expired")).isEqualTo(15);
    }

    @Test
    void aCodeIsOverAfterAQuarterOfAnHour() {
        later(Duration.ofMinutes(15));

        assertCode(answer(letter.code()), 400, "code_expired");
    }

    @Test
    void oneProofIsEnough() {
        answer(letter.code()).then().statusCode(200);

        assertCode(answer(letter.code()), 409, "already_verified");
        assertCode(resend(), 409, "already_verified");
    }

    @Test
    void theNextLetterWaitsTwoMinutesAndSaysHowLong() {
        later(Duration.ofSeconds(60));

        var answer = resend();

        assertCode(answer, 429, "rate_limited");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(50, 60);
    }

    @Test
    void theNextLetterKillsTheCodeBeforeIt() {
        later(Duration.ofSeconds(120));

        resend().then().statusCode(200);

        var next = NewestMail.to(email);
        if (!next.code().equals(letter.code())) {
            assertCode(answer(letter.code()), 400, "code_invalid");
        }
        ApiClient.STRANGER
                .post("/auth/verify", Map.of("token", next.token(), "code", " " + next.code() + " "))
                .then()
                .statusCode(200);
    }

    @Test
    void nobodyFindsALetterByGuessing() {
        var unknown = Map.of("token", "a.b.c", "code", letter.code());

        assertCode(ApiClient.STRANGER.post("/auth/verify", unknown), 400, "token_invalid");
        assertCode(ApiClient.STRANGER.post("/auth/resend-verification", unknown), 400, "token_invalid");
    }

    @Test
    void theCodeIsNotStored() {
        var stored = Sql.one(
                "select encode(code, 'hex') from confirmation c join users u on u.id = c.user_id"
                        + " where u.email = ?",
                email);

        assertThat(stored).isNotEqualTo(java.util.HexFormat.of().formatHex(id.brevet.web.Tokens.hash(letter.code())));
    }

    private Response answer(String code) {
        return ApiClient.STRANGER.post("/auth/verify", Map.of("token", letter.token(), "code", code));
    }

    private Response resend() {
        return ApiClient.STRANGER.post("/auth/resend-verification", Map.of("token", letter.token()));
    }

    private Response signIn() {
        return ApiClient.STRANGER.login(email, form.get("password").toString());
    }

    private String wrong() {
        return letter.code().equals("000000") ? "000001" : "000000";
    }

    private static void assertCode(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }
}
