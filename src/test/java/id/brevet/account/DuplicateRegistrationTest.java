package id.brevet.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.brevet.support.Afresh;
import id.brevet.support.Program;
import id.brevet.support.Rows;
import id.brevet.support.Together;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class DuplicateRegistrationTest implements Afresh {

    final Map<String, Object> form = Program.registration();

    @Test
    void anAddressIsTakenHoweverItIsWritten() {
        register().then().statusCode(201);
        var again = Program.registration();
        again.put("email", " " + email().toUpperCase(java.util.Locale.ROOT));

        assertTaken(again);
    }

    @ParameterizedTest
    @CsvSource({"0812%s", "62812%s", "+62812%s", "0812-%s", "(0812) %s"})
    void aNumberIsTakenHoweverItIsWritten(String written) {
        var last = form.get("phone").toString().substring(4);
        form.put("phone", "0812" + last);
        register().then().statusCode(201);
        var again = Program.registration();
        again.put("phone", written.formatted(last));

        assertTaken(again);
    }

    @Test
    void ofManyAtOnceOneIsFirst() throws InterruptedException {
        var answers = Together.times(30, it -> {
            var mine = Program.registration();
            mine.put("email", email());
            return Program.STRANGER.post("/auth/register", mine).statusCode();
        });

        assertThat(answers.stream().collect(Collectors.groupingBy(it -> it, Collectors.counting())))
                .isEqualTo(Map.of(201, 1L, 409, 29L));
        assertThat(Rows.count("select count(*) from users where email = ?", email()))
                .isOne();
        assertThat(Rows.count("select count(*) from mail where recipient = ?", email()))
                .isOne();
    }

    private Response register() {
        return Program.STRANGER.post("/auth/register", form);
    }

    private String email() {
        return form.get("email").toString();
    }

    /** The answer does not say which of the two is known. */
    private static void assertTaken(Map<String, Object> form) {
        Program.STRANGER
                .post("/auth/register", form)
                .then()
                .statusCode(409)
                .body("code", equalTo("already_registered"))
                .body("error", nullValue());
    }
}
