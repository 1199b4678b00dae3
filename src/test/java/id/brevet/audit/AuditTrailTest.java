package id.brevet.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.support.Afresh;
import id.brevet.support.Letter;
import id.brevet.support.Newcomer;
import id.brevet.support.Program;
import id.brevet.support.Rows;
import id.brevet.support.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AuditTrailTest implements Afresh {

    static final String NEXT = "sepeda kuning baru";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set action = 'x'",
                "delete from audit_entry",
                "truncate audit_entry",
                "truncate audit_entry cascade"
            })
    void onlyGrows(String deed) {
        Program.of(Newcomer.student());
        var before = Rows.count("select count(*) from audit_entry");

        assertThatThrownBy(() -> Rows.change(deed)).hasMessageContaining("never changed or removed");

        assertThat(Rows.count("select count(*) from audit_entry"))
                .isEqualTo(before)
                .isPositive();
    }

    @Test
    void holdsEveryDeedOnceWithItsRequest() {
        var form = Program.registration();
        var joined = Program.STRANGER.post("/auth/register", form);
        var id = UUID.fromString(joined.path("data.id"));
        var email = form.get("email").toString();
        var letter = Letter.to(email);
        Program.STRANGER.post("/auth/verify", Map.of("token", letter.token(), "code", letter.code()));
        var keys = Program.of(email, form.get("password").toString());
        keys.put(
                "/me/password",
                Map.of("current_password", form.get("password"), "password", NEXT, "confirm_password", NEXT));

        assertThat(actions(id))
                .containsExactly(
                        "user.registered", "user.verified", "session.opened", "password.changed", "session.opened");
        assertThat(Rows.one("select request_id from audit_entry where actor_id = ? and action = 'user.registered'", id))
                .isEqualTo(joined.header("X-Request-Id"));
    }

    @Test
    void tellsOfAKeyThatCameBack() {
        var budi = Newcomer.student();
        var keys = Program.of(budi);
        keys.renew();

        keys.renew();
        keys.renew();

        assertThat(actions(budi.id())).containsExactly("session.opened", "session.copied");
    }

    @Test
    void holdsNothingOfADeedThatWasRefused() {
        var budi = Newcomer.student();
        var keys = Program.of(budi);

        keys.put("/me/password", Map.of("current_password", "salah", "password", NEXT, "confirm_password", NEXT));

        assertThat(actions(budi.id())).containsExactly("session.opened");
    }

    @Test
    void holdsNoSecret() {
        var budi = Newcomer.student();
        var keys = Program.of(budi);
        keys.put(
                "/me/password",
                Map.of("current_password", Newcomer.PASSWORD, "password", NEXT, "confirm_password", NEXT));

        var trail = Rows.one("select string_agg(a::text, '') from audit_entry a where actor_id = ?", budi.id());
        assertThat(trail).doesNotContain(NEXT, Newcomer.PASSWORD, keys.access(), keys.refresh(), "$2a$");
    }

    @Test
    void isSearchedByEveryFilter() {
        var office = Program.of(Newcomer.admin());
        var budi = Newcomer.student();
        var keys = Program.of(budi);
        String session = keys.get("/me/sessions").path("data[0].id");
        keys.delete("/auth/logout");

        assertFound(office, "actor_id=" + budi.id(), 2);
        assertFound(office, "actor_id=" + budi.id() + "&action=session.ended", 1);
        assertFound(office, "object_id=" + session, 2);
        assertFound(office, "object_type=user&object_id=" + session, 0);
        assertFound(office, "actor_id=" + budi.id() + "&from=2020-01-01&to=2099-12-31", 2);
        assertFound(office, "actor_id=" + budi.id() + "&to=2020-01-01", 0);
        assertFound(office, "actor_id=" + budi.id() + "&from=2099-01-01T00:00:00Z", 0);
        for (var nonsense : List.of(
                "actor_id=x", "object_id=1", "from=kemarin", "to=2020-13-45", "from=-999999999-01-01T00:00:00Z")) {
            office.get("/audit?limit=100&" + nonsense).then().statusCode(200);
        }
        assertFound(office, "actor_id=x", 0);
    }

    @Test
    void namesActorAndObjectAsTheContractDoes() {
        var office = Newcomer.admin();
        var keys = Program.of(office);

        Map<String, Object> newest = keys.get("/audit?actor_id=" + office.id()).path("data[0]");

        assertThat(newest)
                .containsOnlyKeys(
                        "id", "at", "actor", "action", "object_type", "object_id", "before", "after", "request_id");
        assertThat(newest).containsEntry("action", "session.opened");
        keys.get("/audit?actor_id=" + office.id()).then().body("data[0].actor.name", equalTo("Budi Santoso"));
    }

    @Test
    void showsHostileNamesAsText() {
        var payload = "\"><img src=x onerror=alert(1)>{inject:viewer.name}</script>";
        var budi = Newcomer.student();
        Rows.change("update users set name = ? where id = ?", payload, budi.id());
        Program.of(budi);
        var office = Visitor.signedIn(Newcomer.admin());

        for (var path : List.of("/admin", "/admin/audit?actor_id=" + budi.id())) {
            var answer = office.get(path);
            answer.then().statusCode(200);
            assertThat(answer.asString()).doesNotContain("<img src=x");
            assertThat(org.jsoup.Jsoup.parse(answer.asString()).select("[onerror]"))
                    .isEmpty();
        }
        assertThat(office.page("/admin/audit?actor_id=" + budi.id()).text()).contains(payload);
    }

    private static List<String> actions(UUID actor) {
        return Rows.column("select action from audit_entry where actor_id = ? order by at, id", actor);
    }

    private static void assertFound(Program office, String filter, int many) {
        office.get("/audit?" + filter).then().statusCode(200).body("meta.total", equalTo(many));
    }
}
