package id.brevet.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.brevet.support.ApiClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.NewestMail;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A change of the e-mail address counts once the code sent to it has been typed. */
@QuarkusTest
class EmailChangeTest implements ClockAndRateLimitReset {

    SamplePerson budi;
    ApiClient client;

    @BeforeEach
    void arrive() {
        budi = SamplePerson.student();
        client = ApiClient.signedIn(budi);
    }

    @Test
    void aNewMailboxCountsOnlyAfterItsCode() {
        var there = SamplePerson.randomEmail();

        patch(Map.of("email", there))
                .then()
                .statusCode(200)
                .body("data.email", equalTo(budi.email()))
                .body("data.new_email", equalTo(there));
        ApiClient.STRANGER.login(there, SamplePerson.PASSWORD).then().statusCode(401);
        verify(NewestMail.to(there)).then().statusCode(200);

        client.get("/me").then().body("data.email", equalTo(there)).body("data.new_email", nullValue());
        ApiClient.STRANGER.login(there, SamplePerson.PASSWORD).then().statusCode(200);
        assertThat(NewestMail.to(budi.email()).text()).contains(there);
        assertThat(Sql.count("select count(*) from notice where user_id = ? and word = 'email_changed'", budi.id()))
                .isOne();
    }

    @Test
    void linksInAMailboxThatWasLeftOpenNothing() {
        ApiClient.STRANGER.post("/auth/forgot-password", Map.of("email", budi.email()));
        var old = NewestMail.to(budi.email());
        var there = SamplePerson.randomEmail();
        patch(Map.of("email", there));
        verify(NewestMail.to(there)).then().statusCode(200);

        ApiClient.STRANGER
                .post(
                        "/auth/reset-password",
                        Map.of("token", old.token(), "password", "kopi-hitam-1", "confirm_password", "kopi-hitam-1"))
                .then()
                .statusCode(400)
                .body("code", equalTo("token_invalid"));
    }

    @Test
    void aMailboxThatAnotherHasIsRefusedAtOnceAndAlsoIfTheyWereQuicker() {
        var other = SamplePerson.student();
        patch(Map.of("email", other.email())).then().statusCode(409).body("code", equalTo("already_registered"));
        var there = SamplePerson.randomEmail();
        patch(Map.of("email", there)).then().statusCode(200);
        Sql.change("update users set email = ? where id = ?", there, other.id());

        verify(NewestMail.to(there)).then().statusCode(409).body("code", equalTo("already_registered"));

        client.get("/me").then().body("data.email", equalTo(budi.email()));
    }

    @Test
    void anotherCodeIsSentOnlyAfterAWhile() {
        patch(Map.of("email", SamplePerson.randomEmail())).then().statusCode(200);

        patch(Map.of("email", SamplePerson.randomEmail(), "name", "Budi Baru"))
                .then()
                .statusCode(429);
        client.get("/me").then().body("data.name", equalTo("Budi Santoso"));

        later(Duration.ofMinutes(3));
        patch(Map.of("email", SamplePerson.randomEmail())).then().statusCode(200);
    }

    private Response patch(Map<String, Object> change) {
        return client.request().contentType(ContentType.JSON).body(change).patch("/api/v1/me");
    }

    private static Response verify(NewestMail letter) {
        return ApiClient.STRANGER.post("/auth/verify", Map.of("token", letter.token(), "code", letter.code()));
    }
}
