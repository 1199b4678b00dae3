package id.brevet.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.brevet.support.ApiClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.Concurrently;
import id.brevet.support.Registrations;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class DuplicateRegistrationTest implements ClockAndRateLimitReset {

    final Map<String, Object> form = Registrations.form();

    @Test
    void anAddressIsTakenHoweverItIsWritten() {
        register().then().statusCode(201);
        var again = Registrations.form();
        again.put("email", " " + email().toUpperCase(java.util.Locale.ROOT));

        assertTaken(again);
    }

    @ParameterizedTest
    @CsvSource({"0812%s", "62812%s", "+62812%s", "0812-%s", "(0812) %s"})
    void aNumberIsTakenHoweverItIsWritten(String written) {
        var last = form.get("phone").toString().substring(4);
        form.put("phone", "0812" + last);
        register().then().statusCode(201);
        var again = Registrations.form();
        again.put("phone", written.formatted(last));

        assertTaken(again);
    }

    @Test
    void ofManyAtOnceOneIsFirst() throws InterruptedException {
        var answers = Concurrently.times(30, it -> {
            var mine = Registrations.form();
            mine.put("email", email());
            return ApiClient.STRANGER.post("/auth/register", mine).statusCode();
        });

        assertThat(answers.stream().collect(Collectors.groupingBy(it -> it, Collectors.counting())))
                .isEqualTo(Map.of(201, 1L, 409, 29L));
        assertThat(Sql.count("select count(*) from users where email = ?", email()))
                .isOne();
        assertThat(Sql.count("select count(*) from mail where recipient = ?", email()))
                .isOne();
    }

    private Response register() {
        return ApiClient.STRANGER.post("/auth/register", form);
    }

    private String email() {
        return form.get("email").toString();
    }

    /** The answer does not say which of the two is known. */
    private static void assertTaken(Map<String, Object> form) {
        ApiClient.STRANGER
                .post("/auth/register", form)
                .then()
                .statusCode(409)
                .body("code", equalTo("already_registered"))
                .body("error", nullValue());
    }
}
