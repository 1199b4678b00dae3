package id.brevet.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.brevet.support.ApiClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.SampleBatch;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BatchListingTest implements ClockAndRateLimitReset {

    ApiClient office;
    SampleBatch batch;

    @BeforeEach
    void arrive() {
        office = ApiClient.withSession("admin@brevet.local", ApiClient.Kind.API);
        batch = SampleBatch.open(3);
    }

    @Test
    void isFilteredByCourseGroupKindAndWhetherOneMayRegister() {
        Sql.change("update batch set group_types = '{umum}', course_type = 'online' where id = ?", batch.id());
        var shut = SampleBatch.open(3);
        Sql.change(
                "update batch set registration_end_at = created_at, course_id = ? where id = ?",
                batch.course(),
                shut.id());

        found("course_id=" + batch.course())
                .body("data.id", contains(shut.id().toString(), batch.id().toString()));
        found("course=" + batch.slug() + "-kursus&can_register=true")
                .body("data.id", contains(batch.id().toString()));
        found("course_id=" + batch.course() + "&group_type=mahasiswa_gunadarma")
                .body("data.id", contains(shut.id().toString()));
        found("course_id=" + batch.course() + "&course_type=online")
                .body("data.id", contains(batch.id().toString()));
        found("slug=" + shut.slug()).body("data.id", contains(shut.id().toString()));
        found("q=" + shut.slug().toUpperCase() + "&course_type=hibrida&can_register=ya")
                .body("meta.total", equalTo(1));
        ApiClient.STRANGER
                .get("/courses/" + batch.slug() + "-kursus/batches?can_register=true")
                .then()
                .body("data.id", contains(batch.id().toString()));
        Sql.change("update batch set sold = quota where id = ?", batch.id());
        found("course_id=" + batch.course() + "&can_register=true").body("data", empty());
        ApiClient.STRANGER.get("/courses/tidak-ada/batches").then().statusCode(404);
    }

    @Test
    void whatMostHaveBoughtStandsFirst() {
        var later = SampleBatch.open(3);
        Sql.change("update batch set sold = 2 where id = ?", batch.id());

        found("sort=popular&order=asc").body("data[0].id", equalTo(batch.id().toString()));
        found("q=batch-").body("data[0].id", equalTo(later.id().toString()));
        found("sort=popular&q=" + later.slug()).body("meta.total", equalTo(1));
    }

    @Test
    void theArchiveIsFoundByTheOfficeOnly() {
        office.put("/batches/" + batch.id(), Map.of("is_archived", true))
                .then()
                .body("data.is_archived", equalTo(true));

        var archive = "/batches?is_archived=true&slug=" + batch.slug();
        office.get(archive).then().body("data", hasSize(1));
        office.get("/batches").then().body("data.id", not(hasItem(batch.id().toString())));
        ApiClient.STRANGER.get(archive).then().statusCode(200).body("data", hasSize(0));
        ApiClient.withSession("siswa@brevet.local", ApiClient.Kind.API)
                .get(archive)
                .then()
                .body("data", hasSize(0));
        ApiClient.STRANGER
                .get("/batches/" + batch.slug())
                .then()
                .statusCode(200)
                .body("data.can_register", equalTo(false));
        office.put("/batches/" + batch.id(), Map.of("is_archived", false));
        assertThat(Sql.column("select action from audit_entry where object_id = ? order by at", batch.id()))
                .containsExactly("batch.archived", "batch.restored");
    }

    @Test
    void standsWhereTheCalendarPutsIt() {
        var id = "/batches/" + batch.slug();
        office.get(id).then().body("data.status", equalTo("open"));

        later(Duration.ofHours(24 * 9 + 12));
        ApiClient.STRANGER
                .get(id)
                .then()
                .body("data.status", equalTo("upcoming"))
                .body("data.can_register", equalTo(false));
        later(Duration.ofDays(2));
        ApiClient.STRANGER.get(id).then().body("data.status", equalTo("running"));
        later(Duration.ofDays(40));
        ApiClient.STRANGER.get(id).then().body("data.status", equalTo("finished"));
    }

    private ValidatableResponse found(String query) {
        return ApiClient.STRANGER.get("/batches?" + query).then().statusCode(200);
    }
}
