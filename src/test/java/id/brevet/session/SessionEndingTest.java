package id.brevet.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.support.Afresh;
import id.brevet.support.Letter;
import id.brevet.support.Newcomer;
import id.brevet.support.Program;
import id.brevet.support.Rows;
import id.brevet.support.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SessionEndingTest implements Afresh {

    static final String NEXT = "sepeda kuning baru";

    Newcomer budi;
    Program program;
    Visitor browser;

    @BeforeEach
    void signIn() {
        budi = Newcomer.student();
        program = Program.of(budi);
        browser = Visitor.signedIn(budi);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update users set is_active = false where id = ?",
                "delete from users where id = ?",
                "update session set ended_at = now() where user_id = ?"
            })
    void isNoticedAtTheNextRequest(String deed) {
        program.get("/me").then().statusCode(200);
        browser.get("/siswa").then().statusCode(200);

        Rows.change(deed, budi.id());

        assertEverythingEnded();
    }

    @Test
    void whoIsDemotedIsNoAdminAtTheNextRequest() {
        var office = Newcomer.admin();
        var keys = Program.of(office);
        var pages = Visitor.signedIn(office);
        keys.get("/audit").then().statusCode(200);
        pages.get("/admin").then().statusCode(200);

        Rows.change("update users set role = 'siswa' where id = ?", office.id());

        keys.get("/audit").then().statusCode(403);
        pages.get("/admin").then().statusCode(403);
    }

    @Test
    void whoIsNotActiveDoesNotComeInAgain() {
        Rows.change("update users set is_active = false where id = ?", budi.id());

        Program.STRANGER
                .login(budi.email(), Newcomer.PASSWORD)
                .then()
                .statusCode(401)
                .body("code", equalTo("account_inactive"));
        Program.STRANGER.login(budi.email(), "salah sama sekali").then().body("code", equalTo("bad_credentials"));
    }

    @Test
    void aNewPasswordEndsAllAndAnswersWithFreshKeys() {
        var change = Map.of("current_password", Newcomer.PASSWORD, "password", NEXT, "confirm_password", NEXT);

        var fresh = Program.keys(program.put("/me/password", change));

        assertEverythingEnded();
        fresh.get("/me").then().statusCode(200);
        fresh.renew().then().statusCode(200);
        Program.STRANGER.login(budi.email(), Newcomer.PASSWORD).then().statusCode(401);
        Program.STRANGER.login(budi.email(), NEXT).then().statusCode(200);
    }

    @Test
    void aNewPasswordNeedsTheOldOne() {
        var change = Map.of("current_password", "salah sama sekali", "password", NEXT, "confirm_password", NEXT);

        program.put("/me/password", change).then().statusCode(400).body("code", equalTo("password_wrong"));

        program.get("/me").then().statusCode(200);
    }

    @Test
    void thePageForANewPasswordKeepsItsOwnBrowserIn() {
        var elsewhere = Visitor.signedIn(budi);

        browser.post(
                        "/profil/sandi",
                        Map.of("current_password", Newcomer.PASSWORD, "password", NEXT, "confirm_password", NEXT))
                .then()
                .statusCode(303);

        browser.get("/siswa").then().statusCode(200);
        elsewhere.get("/siswa").then().statusCode(303);
        program.get("/me").then().statusCode(401);
    }

    @Test
    void aResetPasswordEndsAll() {
        Program.STRANGER.post("/auth/forgot-password", Map.of("email", budi.email()));
        var token = Letter.to(budi.email()).token();

        Program.STRANGER
                .post("/auth/reset-password", Map.of("token", token, "password", NEXT, "confirm_password", NEXT))
                .then()
                .statusCode(200);

        assertEverythingEnded();
        Program.STRANGER.login(budi.email(), NEXT).then().statusCode(200);
    }

    @Test
    void onesOwnSessionsAreListedAndEndedFromAfar() {
        var list = program.get("/me/sessions");
        list.then().statusCode(200).body("data.size()", equalTo(2));
        String other = list.path("data.find { !it.current }.id");
        String here = list.path("data.find { it.current }.kind");
        assertThat(here).isEqualTo("api");

        program.delete("/me/sessions/" + other).then().statusCode(200);

        browser.get("/siswa").then().statusCode(303);
        program.delete("/me/sessions/" + other).then().statusCode(404);
        program.get("/me/sessions").then().body("data.size()", equalTo(1));
    }

    @Test
    void anothersSessionDoesNotExist() {
        String hers = Program.of(Newcomer.student()).get("/me/sessions").path("data[0].id");

        for (var id : java.util.List.of(hers, UUID.randomUUID().toString(), "1", "a.b")) {
            program.delete("/me/sessions/" + id).then().statusCode(404).body("code", equalTo("not_found"));
            browser.post("/profil/sesi/" + id, Map.of()).then().statusCode(404);
        }
        assertThat(Rows.count("select count(*) from session where id = ?::uuid and ended_at is null", hers))
                .isOne();
    }

    private void assertEverythingEnded() {
        program.get("/me").then().statusCode(401);
        program.renew().then().statusCode(401);
        browser.get("/siswa").then().statusCode(303);
    }
}
