package id.brevet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.roster.InvitationJob;
import id.brevet.support.ApiClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.NewestMail;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links and codes already sent to a deactivated person stop working. */
@QuarkusTest
class DeactivatedLinksTest implements ClockAndRateLimitReset {

    static final String FRESH = "teh-manis-hangat";

    @Inject
    InvitationJob invitations;

    ApiClient office;
    SamplePerson budi;

    @BeforeEach
    void arrive() {
        office = ApiClient.signedIn(SamplePerson.admin());
        budi = SamplePerson.student();
    }

    @Test
    void neitherALinkForThePassword() {
        office.post("/users/" + budi.id() + "/password-reset", Map.of()).then().statusCode(200);
        var token = NewestMail.to(budi.email()).token();

        activate(false);

        assertCode(reset(token), 400, "token_invalid");
        activate(true);
        assertCode(reset(token), 400, "token_invalid");
        ApiClient.STRANGER.login(budi.email(), SamplePerson.PASSWORD).then().statusCode(200);
    }

    @Test
    void norACodeForAnotherMailbox() {
        var there = SamplePerson.randomEmail();
        ApiClient.signedIn(budi)
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of("email", there))
                .patch("/api/v1/me");
        var letter = NewestMail.to(there);

        activate(false);

        assertCode(
                ApiClient.STRANGER.post("/auth/verify", Map.of("token", letter.token(), "code", letter.code())),
                400,
                "token_invalid");
    }

    @Test
    void theOfficeIsToldThatALinkWouldBeOfNoUse() {
        activate(false);

        assertCode(office.post("/users/" + budi.id() + "/password-reset", Map.of()), 409, "account_inactive");
    }

    @Test
    void nobodyIsAskedInWhoHasBeenShutOutMeanwhile() {
        var roster = UUID.randomUUID();
        var sari = SamplePerson.student();
        var joko = SamplePerson.student();
        Sql.change("insert into imported_roster values (?, now(), now(), ?, 3)", roster, budi.id());
        for (var person : new SamplePerson[] {budi, sari, joko}) {
            Sql.change(
                    "insert into invitation values (?, now(), now(), ?, ?, null)",
                    UUID.randomUUID(),
                    roster,
                    person.id());
        }
        activate(false);
        office.delete("/users/" + joko.id()).then().statusCode(200);

        invitations.run(roster.toString());

        assertThat(letters(sari)).isOne();
        assertThat(letters(budi)).isZero();
        assertThat(Sql.count(
                        "select count(*) from invitation where imported_roster_id = ? and posted_at is null", roster))
                .isZero();
    }

    private long letters(SamplePerson person) {
        return Sql.count("select count(*) from mail where recipient = ?", person.email());
    }

    private void activate(boolean active) {
        office.request()
                .contentType(ContentType.JSON)
                .body(Map.of("is_active", active))
                .patch("/api/v1/users/" + budi.id() + "/activation")
                .then()
                .statusCode(200);
    }

    private static Response reset(String token) {
        return ApiClient.STRANGER.post(
                "/auth/reset-password", Map.of("token", token, "password", FRESH, "confirm_password", FRESH));
    }

    private static void assertCode(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }
}
