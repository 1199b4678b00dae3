package id.brevet.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

import id.brevet.support.ApiClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.SampleBatch;
import id.brevet.support.SampleFiles;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BatchApiTest implements ClockAndRateLimitReset {

    ApiClient office;
    SampleBatch batch;

    @BeforeEach
    void arrive() {
        office = ApiClient.withSession("admin@brevet.local", ApiClient.Kind.API);
        batch = SampleBatch.open(3);
    }

    @Test
    void announcesABatchOfACourse() {
        var answer = create(plan());

        answer.then()
                .statusCode(201)
                .body("data.slug", equalTo("angkatan-malam"))
                .body("data.start_time", equalTo("08:00:00"))
                .body("data.start_at", equalTo("2030-02-01T01:00:00Z"))
                .body("data.days.day", contains("monday", "friday"))
                .body("data.batch_groups.group_type", contains("umum"))
                .body("data.course.id", equalTo(batch.course().toString()))
                .body("data.status", equalTo("upcoming"))
                .body("data.remaining", equalTo(30))
                .body("data.can_register", equalTo(false))
                .body("data.is_archived", equalTo(false))
                .body("data.description", nullValue());
        create(plan()).then().body("data.slug", equalTo("angkatan-malam-1"));
        ApiClient.STRANGER
                .get("/batches/angkatan-malam")
                .then()
                .body("data.id", equalTo(answer.path("data.id")))
                .body("data.days[0].id", equalTo(answer.path("data.days[0].id")));
    }

    @ParameterizedTest
    @CsvSource({
        "title, ''",
        "room, ' '",
        "days, ",
        "days, []",
        "group_types, []",
        "days, [senin]",
        "group_types, [alumni]",
        "quota, 0",
        "quota, ",
        "course_type, hibrida",
        "start_time, 25:00",
        "end_time, 08:00",
        "end_at, 2030-02-01T08:00:00+07:00",
        "start_at, besok",
        "registration_end_at, 2030-01-01T00:00:00Z",
        "end_at, +99999-01-01T00:00:00Z",
        "batch_thumbnail, https://contoh.id/a.png"
    })
    void refusesWhatCannotBe(String field, String value) {
        var plan = plan();
        plan.put(field, value != null && value.startsWith("[") ? list(value) : value);

        create(plan)
                .then()
                .statusCode(400)
                .body("code", equalTo("validation_failed"))
                .body("error", hasKey(field));
    }

    @Test
    void changesOnlyWhatIsToldAndHoldsDatesAgainstThoseThatStay() {
        var id = create(plan()).<String>path("data.id");

        office.put("/batches/" + id, Map.of("room", "Aula", "days", List.of("sunday", "sunday")))
                .then()
                .statusCode(200)
                .body("data.room", equalTo("Aula"))
                .body("data.days.day", contains("sunday"))
                .body("data.title", equalTo("Angkatan Malam"))
                .body("data.slug", equalTo("angkatan-malam"));
        office.put("/batches/" + id, Map.of("end_at", "2030-01-01T00:00:00Z"))
                .then()
                .statusCode(400)
                .body("error", hasKey("end_at"));
        office.put("/batches/" + id, Map.of("room", "")).then().statusCode(400).body("error", hasKey("room"));
        office.put("/batches/" + id, Map.of("group_types", List.of()))
                .then()
                .statusCode(400)
                .body("error", hasKey("group_types"));
        assertThat(Sql.column(
                        "select concat_ws(' ', action, before ->> 'room', after ->> 'room') from audit_entry where object_id = ?::uuid",
                        id))
                .containsExactlyInAnyOrder("batch.created Ruang 2", "batch.changed Ruang 2 Aula");
    }

    @Test
    void seatsThatAreTakenCannotBeTakenAway() {
        Sql.change("update batch set sold = 2 where id = ?", batch.id());

        office.put("/batches/" + batch.id(), Map.of("quota", 1))
                .then()
                .statusCode(409)
                .body("code", equalTo("quota_below_seats"));
        office.put("/batches/" + batch.id(), Map.of("quota", 2))
                .then()
                .statusCode(200)
                .body("data.status", equalTo("full"))
                .body("data.can_register", equalTo(false));
        ApiClient.STRANGER
                .get("/batches/" + batch.slug() + "/quota")
                .then()
                .body("data", equalTo(Map.of("quota", 2, "used", 2, "held", 0, "remaining", 0)));
    }

    @Test
    void aThumbnailOfTheOfficesOwnHangsForEverybodyUntilItIsTakenDown() {
        var picture = "/uploads/" + SampleFiles.upload("admin@brevet.local");
        office.put("/batches/" + batch.id(), Map.of("batch_thumbnail", picture))
                .then()
                .body("data.batch_thumbnail", equalTo(picture));
        ApiClient.STRANGER.request().get(picture).then().statusCode(200);

        office.put("/batches/" + batch.id(), Map.of("batch_thumbnail", ""))
                .then()
                .body("data.batch_thumbnail", nullValue());

        ApiClient.STRANGER.request().get(picture).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/batches/tidak-ada", "/batches/tidak-ada/quota"})
    void whatIsNotThereIsNotFound(String path) {
        ApiClient.STRANGER.get(path).then().statusCode(404);
    }

    private Response create(Map<String, Object> plan) {
        return office.post("/courses/" + batch.course() + "/batches", plan);
    }

    private static List<String> list(String words) {
        return words.equals("[]") ? List.of() : List.of(words.substring(1, words.length() - 1));
    }

    static Map<String, Object> plan() {
        var plan = new HashMap<String, Object>();
        var told = List.of(
                "title=Angkatan Malam",
                "start_at=2030-02-01T08:00:00+07:00",
                "end_at=2030-05-01T08:00:00+07:00",
                "registration_start_at=2030-01-01T08:00:00+07:00",
                "registration_end_at=2030-01-31T08:00:00+07:00",
                "start_time=08:00",
                "end_time=10:30",
                "room=Ruang 2",
                "course_type=online");
        told.forEach(it -> plan.put(it.split("=")[0], it.split("=")[1]));
        plan.put("quota", 30);
        plan.put("days", Arrays.asList("friday", "monday", "friday"));
        plan.put("group_types", List.of("umum"));
        return plan;
    }
}
