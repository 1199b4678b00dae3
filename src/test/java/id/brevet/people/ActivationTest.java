package id.brevet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.support.ApiClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.Concurrently;
import id.brevet.support.PageClient;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deactivation ends access at once, and the office can never lock itself out. */
@QuarkusTest
class ActivationTest implements ClockAndRateLimitReset {

    SamplePerson rina;

    @BeforeEach
    void arrive() {
        rina = SamplePerson.admin();
    }

    @Test
    void whoeverIsDeactivatedIsOutAtOnceAndBackOnceActivated() {
        var budi = SamplePerson.student();
        var program = ApiClient.signedIn(budi);

        activate(ApiClient.signedIn(rina), budi, false).then().statusCode(200).body("data.is_active", equalTo(false));

        program.get("/me").then().statusCode(401);
        ApiClient.STRANGER.login(budi.email(), SamplePerson.PASSWORD).then().statusCode(401);
        activate(ApiClient.signedIn(rina), budi, true).then().statusCode(200);
        program.get("/me").then().statusCode(401);
        ApiClient.STRANGER.login(budi.email(), SamplePerson.PASSWORD).then().statusCode(200);
    }

    @Test
    void whoeverIsDemotedHasToComeInAgainAsWhatTheyAre() {
        var kasir = SamplePerson.admin();
        var program = ApiClient.signedIn(kasir);

        ApiClient.signedIn(rina)
                .put("/users/" + kasir.id(), Map.of("role", "guru"))
                .then()
                .statusCode(200);

        program.get("/users").then().statusCode(401);
        ApiClient.signedIn(kasir).get("/users").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ya", "0"})
    void nobodyIsShutOutByAnAnswerThatIsNone(String answer) {
        var budi = SamplePerson.student();

        PageClient.signedIn(rina)
                .post("/admin/pengguna/" + budi.id() + "/aktivasi", Map.of("is_active", answer))
                .then()
                .statusCode(422);

        ApiClient.STRANGER.login(budi.email(), SamplePerson.PASSWORD).then().statusCode(200);
    }

    @Test
    void nobodyDoesItToThemselves() {
        var office = ApiClient.signedIn(rina);

        activate(office, rina, false).then().statusCode(409).body("code", equalTo("own_account"));
        office.put("/users/" + rina.id(), Map.of("role", "siswa")).then().statusCode(409);
        office.delete("/users/" + rina.id()).then().statusCode(409);
        office.get("/me").then().statusCode(200);
    }

    @Test
    void ofTwoAdminsWhoDeactivateEachOtherAtOnceOneStays() throws InterruptedException {
        var dewi = SamplePerson.admin();
        for (int i = 0; i < 5; i++) {
            Sql.change("update users set is_active = (id in (?, ?)) where role = 'admin'", rina.id(), dewi.id());
            var programs = List.of(ApiClient.signedIn(rina), ApiClient.signedIn(dewi));
            var others = List.of(dewi, rina);

            Concurrently.times(
                    2, it -> activate(programs.get(it), others.get(it), false).statusCode());

            assertThat(Sql.count("select count(*) from users where role = 'admin' and is_active"))
                    .isOne();
        }
    }

    private static Response activate(ApiClient office, SamplePerson person, boolean active) {
        return office.request()
                .contentType(ContentType.JSON)
                .body(Map.of("is_active", active))
                .patch("/api/v1/users/" + person.id() + "/activation");
    }
}
