package id.brevet.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.brevet.support.Afresh;
import id.brevet.support.Letter;
import id.brevet.support.Newcomer;
import id.brevet.support.Program;
import id.brevet.support.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A change of the e-mail address counts once the code sent to it has been typed. */
@QuarkusTest
class EmailChangeTest implements Afresh {

    Newcomer budi;
    Program program;

    @BeforeEach
    void arrive() {
        budi = Newcomer.student();
        program = Program.of(budi);
    }

    @Test
    void aNewMailboxCountsOnlyAfterItsCode() {
        var there = Newcomer.anEmail();

        patch(Map.of("email", there))
                .then()
                .statusCode(200)
                .body("data.email", equalTo(budi.email()))
                .body("data.new_email", equalTo(there));
        Program.STRANGER.login(there, Newcomer.PASSWORD).then().statusCode(401);
        verify(Letter.to(there)).then().statusCode(200);

        program.get("/me").then().body("data.email", equalTo(there)).body("data.new_email", nullValue());
        Program.STRANGER.login(there, Newcomer.PASSWORD).then().statusCode(200);
        assertThat(Letter.to(budi.email()).text()).contains(there);
        assertThat(Rows.count("select count(*) from notice where user_id = ? and word = 'email_changed'", budi.id()))
                .isOne();
    }

    @Test
    void linksInAMailboxThatWasLeftOpenNothing() {
        Program.STRANGER.post("/auth/forgot-password", Map.of("email", budi.email()));
        var old = Letter.to(budi.email());
        var there = Newcomer.anEmail();
        patch(Map.of("email", there));
        verify(Letter.to(there)).then().statusCode(200);

        Program.STRANGER
                .post(
                        "/auth/reset-password",
                        Map.of("token", old.token(), "password", "kopi-hitam-1", "confirm_password", "kopi-hitam-1"))
                .then()
                .statusCode(400)
                .body("code", equalTo("token_invalid"));
    }

    @Test
    void aMailboxThatAnotherHasIsRefusedAtOnceAndAlsoIfTheyWereQuicker() {
        var other = Newcomer.student();
        patch(Map.of("email", other.email())).then().statusCode(409).body("code", equalTo("already_registered"));
        var there = Newcomer.anEmail();
        patch(Map.of("email", there)).then().statusCode(200);
        Rows.change("update users set email = ? where id = ?", there, other.id());

        verify(Letter.to(there)).then().statusCode(409).body("code", equalTo("already_registered"));

        program.get("/me").then().body("data.email", equalTo(budi.email()));
    }

    @Test
    void anotherCodeIsSentOnlyAfterAWhile() {
        patch(Map.of("email", Newcomer.anEmail())).then().statusCode(200);

        patch(Map.of("email", Newcomer.anEmail(), "name", "Budi Baru")).then().statusCode(429);
        program.get("/me").then().body("data.name", equalTo("Budi Santoso"));

        later(Duration.ofMinutes(3));
        patch(Map.of("email", Newcomer.anEmail())).then().statusCode(200);
    }

    private Response patch(Map<String, Object> change) {
        return program.request().contentType(ContentType.JSON).body(change).patch("/api/v1/me");
    }

    private static Response verify(Letter letter) {
        return Program.STRANGER.post("/auth/verify", Map.of("token", letter.token(), "code", letter.code()));
    }
}
