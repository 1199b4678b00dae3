package id.brevet.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.support.ApiClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.NewestMail;
import id.brevet.support.PageClient;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SessionEndingTest implements ClockAndRateLimitReset {

    static final String NEXT = "sepeda kuning baru";

    SamplePerson budi;
    ApiClient client;
    PageClient browser;

    @BeforeEach
    void signIn() {
        budi = SamplePerson.student();
        client = ApiClient.signedIn(budi);
        browser = PageClient.signedIn(budi);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update users set is_active = false where id = ?",
                "delete from users where id = ?",
                "update session set ended_at = now() where user_id = ?"
            })
    void isNoticedAtTheNextRequest(String deed) {
        client.get("/me").then().statusCode(200);
        browser.get("/siswa").then().statusCode(200);

        Sql.change(deed, budi.id());

        assertEverythingEnded();
    }

    @Test
    void whoIsDemotedIsNoAdminAtTheNextRequest() {
        var office = SamplePerson.admin();
        var keys = ApiClient.signedIn(office);
        var pages = PageClient.signedIn(office);
        keys.get("/audit").then().statusCode(200);
        pages.get("/admin").then().statusCode(200);

        Sql.change("update users set role = 'siswa' where id = ?", office.id());

        keys.get("/audit").then().statusCode(403);
        pages.get("/admin").then().statusCode(403);
    }

    @Test
    void whoIsNotActiveDoesNotComeInAgain() {
        Sql.change("update users set is_active = false where id = ?", budi.id());

        ApiClient.STRANGER
                .login(budi.email(), SamplePerson.PASSWORD)
                .then()
                .statusCode(401)
                .body("code", equalTo("account_inactive"));
        ApiClient.STRANGER.login(budi.email(), "salah sama sekali").then().body("code", equalTo("bad_credentials"));
    }

    @Test
    void aNewPasswordEndsAllAndAnswersWithFreshKeys() {
        var change = Map.of("current_password", SamplePerson.PASSWORD, "password", NEXT, "confirm_password", NEXT);

        var fresh = ApiClient.signedIn(client.put("/me/password", change));

        assertEverythingEnded();
        fresh.get("/me").then().statusCode(200);
        fresh.renew().then().statusCode(200);
        ApiClient.STRANGER.login(budi.email(), SamplePerson.PASSWORD).then().statusCode(401);
        ApiClient.STRANGER.login(budi.email(), NEXT).then().statusCode(200);
    }

    @Test
    void aNewPasswordNeedsTheOldOne() {
        var change = Map.of("current_password", "salah sama sekali", "password", NEXT, "confirm_password", NEXT);

        client.put("/me/password", change).then().statusCode(400).body("code", equalTo("password_wrong"));

        client.get("/me").then().statusCode(200);
    }

    @Test
    void thePageForANewPasswordKeepsItsOwnBrowserIn() {
        var elsewhere = PageClient.signedIn(budi);

        browser.post(
                        "/profil/sandi",
                        Map.of("current_password", SamplePerson.PASSWORD, "password", NEXT, "confirm_password", NEXT))
                .then()
                .statusCode(303);

        browser.get("/siswa").then().statusCode(200);
        elsewhere.get("/siswa").then().statusCode(303);
        client.get("/me").then().statusCode(401);
    }

    @Test
    void aResetPasswordEndsAll() {
        ApiClient.STRANGER.post("/auth/forgot-password", Map.of("email", budi.email()));
        var token = NewestMail.to(budi.email()).token();

        ApiClient.STRANGER
                .post("/auth/reset-password", Map.of("token", token, "password", NEXT, "confirm_password", NEXT))
                .then()
                .statusCode(200);

        assertEverythingEnded();
        ApiClient.STRANGER.login(budi.email(), NEXT).then().statusCode(200);
    }

    @Test
    void onesOwnSessionsAreListedAndEndedFromAfar() {
        var list = client.get("/me/sessions");
        list.then().statusCode(200).body("data.size()", equalTo(2));
        String other = list.path("data.find { !it.current }.id");
        String here = list.path("data.find { it.current }.kind");
        assertThat(here).isEqualTo("api");

        client.delete("/me/sessions/" + other).then().statusCode(200);

        browser.get("/siswa").then().statusCode(303);
        client.delete("/me/sessions/" + other).then().statusCode(404);
        client.get("/me/sessions").then().body("data.size()", equalTo(1));
    }

    @Test
    void anothersSessionDoesNotExist() {
        String hers =
                ApiClient.signedIn(SamplePerson.student()).get("/me/sessions").path("data[0].id");

        for (var id : java.util.List.of(hers, UUID.randomUUID().toString(), "1", "a.b")) {
            client.delete("/me/sessions/" + id).then().statusCode(404).body("code", equalTo("not_found"));
            browser.post("/profil/sesi/" + id, Map.of()).then().statusCode(404);
        }
        assertThat(Sql.count("select count(*) from session where id = ?::uuid and ended_at is null", hers))
                .isOne();
    }

    private void assertEverythingEnded() {
        client.get("/me").then().statusCode(401);
        client.renew().then().statusCode(401);
        browser.get("/siswa").then().statusCode(303);
    }
}
