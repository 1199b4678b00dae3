package id.brevet.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;

import id.brevet.support.ApiClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.Concurrently;
import id.brevet.support.SampleBatch;
import id.brevet.support.SampleFiles;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CourseApiTest implements ClockAndRateLimitReset {

    ApiClient office;
    String mark;

    @BeforeEach
    void arrive() {
        office = ApiClient.withSession("admin@brevet.local", ApiClient.Kind.API);
        mark = "m" + UUID.randomUUID().toString().substring(0, 8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pajak & Café @Depok | pajak-and-cafe-at-depok",
                "  Brevet A/B (Malam)  | brevet-a-b-malam",
                "税务 | kursus"
            })
    void theSlugIsTheTitleInPlainLetters(String title, String slug) {
        var answer = office.post("/courses", course(title));

        answer.then().statusCode(201).body("data.slug", equalTo(slug)).body("data.course_images", hasSize(0));
        ApiClient.STRANGER.get("/courses/" + slug).then().body("data.title", equalTo(title.strip()));
    }

    @Test
    void whoeverGivesATakenTitleGetsTheNextSlugAndKeepsIt() {
        var first = office.post("/courses", course(mark));
        var second = office.post("/courses", course(mark));

        second.then().body("data.slug", equalTo(mark + "-1"));
        office.put("/courses/" + first.path("data.id"), Map.of("title", "Lain"))
                .then()
                .statusCode(200)
                .body("data.title", equalTo("Lain"))
                .body("data.slug", equalTo(mark))
                .body("data.description", equalTo("Uraian"));
    }

    @Test
    void coursesOfOneTitleAreCreatedAtOnce() throws InterruptedException {
        var slugs = Concurrently.times(
                6, it -> office.post("/courses", course(mark)).<String>path("data.slug"));

        assertThat(slugs)
                .containsExactlyInAnyOrder(mark, mark + "-1", mark + "-2", mark + "-3", mark + "-4", mark + "-5");
    }

    @Test
    void isSearchedAndOrderedAsAskedAndElseTheNewestFirst() {
        List.of("B", "A", "C").forEach(it -> office.post("/courses", course(it + " " + mark)));
        Sql.change("update course set sold = 7 where title = ?", "A " + mark);

        list("").then().body("data.title", contains("C " + mark, "A " + mark, "B " + mark));
        list("&sort=title").then().body("data.title", contains("A " + mark, "B " + mark, "C " + mark));
        list("&sort=title&order=desc&limit=2&page=2")
                .then()
                .body("data.title", contains("A " + mark))
                .body("meta.total", equalTo(3))
                .body("meta.total_pages", equalTo(2));
        list("&sort=popular&order=asc").then().body("data.title", contains("A " + mark, "C " + mark, "B " + mark));
        list("&limit=0").then().statusCode(200).body("meta.limit", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "short_description", "description", "learning_outcomes", "achievements"})
    void nothingOfACourseIsLeftEmpty(String field) {
        var course = course(mark);
        course.remove(field);
        office.post("/courses", course).then().statusCode(400).body("error", hasKey(field));

        var id = office.post("/courses", course(mark)).path("data.id");
        office.put("/courses/" + id, Map.of(field, " "))
                .then()
                .statusCode(400)
                .body("code", equalTo("validation_failed"))
                .body("error", hasKey(field));
    }

    @Test
    void picturesHangInTheirOrderForEverybodyAndGoWhenTheyAreReplaced() {
        var one = picture();
        var two = picture();
        var id = office.post("/courses", course(mark, one)).<String>path("data.id");

        change(id, two, one).then().body("data.course_images.image_url", contains(two, one));
        assertThat(status(one)).isEqualTo(200);

        change(id, two).then().body("data.course_images.image_url", contains(two));
        assertThat(status(one)).isEqualTo(401);
        assertThat(status(two)).isEqualTo(200);

        office.delete("/courses/" + id).then().statusCode(200);
        assertThat(status(two)).isEqualTo(401);
        office.get("/courses/" + mark).then().statusCode(404);
    }

    @Test
    void nobodyHangsWhatTheyHaveNotBrought() {
        var theirs = "/uploads/" + SampleFiles.upload(SamplePerson.admin().email());

        List.of(theirs, "https://contoh.id/gambar.png", "").forEach(it -> office.post("/courses", course(mark, it))
                .then()
                .statusCode(400)
                .body("error", hasKey("course_images")));
    }

    @Test
    void aCourseWithBatchesStays() {
        var course = SampleBatch.open(3).course();

        office.delete("/courses/" + course)
                .then()
                .statusCode(409)
                .body("code", equalTo("in_use"))
                .body("error.batches", equalTo(1));
    }

    @Test
    void whoeverChangesWhatSomebodyElseHasJustChangedIsTold() {
        var id = office.post("/courses", course(mark)).path("data.id");
        var seen = Sql.count("select version from course where id = ?::uuid", id);
        office.put("/courses/" + id, Map.of("title", "Dahulu", "version", seen));

        office.put("/courses/" + id, Map.of("title", "Kemudian", "version", seen))
                .then()
                .statusCode(409)
                .body("code", equalTo("stale_write"));
        assertThat(Sql.column(
                        "select concat_ws(' ', action, after ->> 'title') from audit_entry where object_id = ?::uuid",
                        id))
                .containsExactlyInAnyOrder("course.created " + mark, "course.changed Dahulu");
    }

    private io.restassured.response.Response list(String more) {
        return ApiClient.STRANGER.get("/courses?q=" + mark + more);
    }

    private io.restassured.response.Response change(String id, String... pictures) {
        return office.request()
                .contentType("application/json")
                .body(Map.of("course_images", pictures(pictures)))
                .patch("/api/v1/courses/" + id);
    }

    private static int status(String picture) {
        return ApiClient.STRANGER.request().get(picture).statusCode();
    }

    /** Not public by itself, but only while a course uses it. */
    private static String picture() {
        return "/uploads/" + SampleFiles.upload("admin@brevet.local");
    }

    static Map<String, Object> course(String title, String... pictures) {
        return new HashMap<>(Map.of(
                "title", title,
                "short_description", "Ringkas",
                "description", "Uraian",
                "learning_outcomes", "Hasil",
                "achievements", "Capaian",
                "course_images", pictures(pictures)));
    }

    private static List<Map<String, String>> pictures(String... addresses) {
        return List.of(addresses).stream().map(it -> Map.of("image_url", it)).toList();
    }
}
