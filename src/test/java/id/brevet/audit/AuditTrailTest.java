package id.brevet.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.support.ApiClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.NewestMail;
import id.brevet.support.PageClient;
import id.brevet.support.Registrations;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AuditTrailTest implements ClockAndRateLimitReset {

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
        ApiClient.signedIn(SamplePerson.student());
        var before = Sql.count("select count(*) from audit_entry");

        assertThatThrownBy(() -> Sql.change(deed)).hasMessageContaining("never changed or removed");

        assertThat(Sql.count("select count(*) from audit_entry"))
                .isEqualTo(before)
                .isPositive();
    }

    @Test
    void holdsEveryDeedOnceWithItsRequest() {
        var form = Registrations.form();
        var joined = ApiClient.STRANGER.post("/auth/register", form);
        var id = UUID.fromString(joined.path("data.id"));
        var email = form.get("email").toString();
        var letter = NewestMail.to(email);
        ApiClient.STRANGER.post("/auth/verify", Map.of("token", letter.token(), "code", letter.code()));
        var keys = ApiClient.signedIn(email, form.get("password").toString());
        keys.put(
                "/me/password",
                Map.of("current_password", form.get("password"), "password", NEXT, "confirm_password", NEXT));

        assertThat(actions(id))
                .containsExactly(
                        "user.registered", "user.verified", "session.opened", "password.changed", "session.opened");
        assertThat(Sql.one("select request_id from audit_entry where actor_id = ? and action = 'user.registered'", id))
                .isEqualTo(joined.header("X-Request-Id"));
    }

    @Test
    void tellsOfAKeyThatCameBack() {
        var budi = SamplePerson.student();
        var keys = ApiClient.signedIn(budi);
        keys.renew();

        keys.renew();
        keys.renew();

        assertThat(actions(budi.id())).containsExactly("session.opened", "session.copied");
    }

    @Test
    void holdsNothingOfADeedThatWasRefused() {
        var budi = SamplePerson.student();
        var keys = ApiClient.signedIn(budi);

        keys.put("/me/password", Map.of("current_password", "salah", "password", NEXT, "confirm_password", NEXT));

        assertThat(actions(budi.id())).containsExactly("session.opened");
    }

    @Test
    void holdsNoSecret() {
        var budi = SamplePerson.student();
        var keys = ApiClient.signedIn(budi);
        keys.put(
                "/me/password",
                Map.of("current_password", SamplePerson.PASSWORD, "password", NEXT, "confirm_password", NEXT));

        var trail = Sql.one("select string_agg(a::text, '') from audit_entry a where actor_id = ?", budi.id());
        assertThat(trail).doesNotContain(NEXT, SamplePerson.PASSWORD, keys.access(), keys.refresh(), "$2a$");
    }

    @Test
    void isSearchedByEveryFilter() {
        var office = ApiClient.signedIn(SamplePerson.admin());
        var budi = SamplePerson.student();
        var keys = ApiClient.signedIn(budi);
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
        var office = SamplePerson.admin();
        var keys = ApiClient.signedIn(office);

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
        var budi = SamplePerson.student();
        Sql.change("update users set name = ? where id = ?", payload, budi.id());
        ApiClient.signedIn(budi);
        var office = PageClient.signedIn(SamplePerson.admin());

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
        return Sql.column("select action from audit_entry where actor_id = ? order by at, id", actor);
    }

    private static void assertFound(ApiClient office, String filter, int many) {
        office.get("/audit?" + filter).then().statusCode(200).body("meta.total", equalTo(many));
    }
}
