package id.brevet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.support.Afresh;
import id.brevet.support.Newcomer;
import id.brevet.support.Program;
import id.brevet.support.Rows;
import id.brevet.support.Together;
import id.brevet.support.Visitor;
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
class ActivationTest implements Afresh {

    Newcomer rina;

    @BeforeEach
    void arrive() {
        rina = Newcomer.admin();
    }

    @Test
    void whoeverIsDeactivatedIsOutAtOnceAndBackOnceActivated() {
        var budi = Newcomer.student();
        var program = Program.of(budi);

        activate(Program.of(rina), budi, false).then().statusCode(200).body("data.is_active", equalTo(false));

        program.get("/me").then().statusCode(401);
        Program.STRANGER.login(budi.email(), Newcomer.PASSWORD).then().statusCode(401);
        activate(Program.of(rina), budi, true).then().statusCode(200);
        program.get("/me").then().statusCode(401);
        Program.STRANGER.login(budi.email(), Newcomer.PASSWORD).then().statusCode(200);
    }

    @Test
    void whoeverIsDemotedHasToComeInAgainAsWhatTheyAre() {
        var kasir = Newcomer.admin();
        var program = Program.of(kasir);

        Program.of(rina)
                .put("/users/" + kasir.id(), Map.of("role", "guru"))
                .then()
                .statusCode(200);

        program.get("/users").then().statusCode(401);
        Program.of(kasir).get("/users").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ya", "0"})
    void nobodyIsShutOutByAnAnswerThatIsNone(String answer) {
        var budi = Newcomer.student();

        Visitor.signedIn(rina)
                .post("/admin/pengguna/" + budi.id() + "/aktivasi", Map.of("is_active", answer))
                .then()
                .statusCode(422);

        Program.STRANGER.login(budi.email(), Newcomer.PASSWORD).then().statusCode(200);
    }

    @Test
    void nobodyDoesItToThemselves() {
        var office = Program.of(rina);

        activate(office, rina, false).then().statusCode(409).body("code", equalTo("own_account"));
        office.put("/users/" + rina.id(), Map.of("role", "siswa")).then().statusCode(409);
        office.delete("/users/" + rina.id()).then().statusCode(409);
        office.get("/me").then().statusCode(200);
    }

    @Test
    void ofTwoAdminsWhoDeactivateEachOtherAtOnceOneStays() throws InterruptedException {
        var dewi = Newcomer.admin();
        for (int i = 0; i < 5; i++) {
            Rows.change("update users set is_active = (id in (?, ?)) where role = 'admin'", rina.id(), dewi.id());
            var programs = List.of(Program.of(rina), Program.of(dewi));
            var others = List.of(dewi, rina);

            Together.times(
                    2, it -> activate(programs.get(it), others.get(it), false).statusCode());

            assertThat(Rows.count("select count(*) from users where role = 'admin' and is_active"))
                    .isOne();
        }
    }

    private static Response activate(Program office, Newcomer person, boolean active) {
        return office.request()
                .contentType(ContentType.JSON)
                .body(Map.of("is_active", active))
                .patch("/api/v1/users/" + person.id() + "/activation");
    }
}
