package id.brevet.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.PageClient;
import id.brevet.support.SampleBatch;
import id.brevet.support.SampleFiles;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CoursePagesTest implements ClockAndRateLimitReset {

    PageClient office;
    String mark;

    @BeforeEach
    void arrive() {
        office = PageClient.signedIn(SamplePerson.admin());
        mark = "Brevet " + UUID.randomUUID();
    }

    @Test
    void aCourseIsWrittenWithItsPicturesAndTheyArePutInOrder() {
        var page = create(course("course_images", "@satu.png"));
        send(page, with(typed(page), "course_images", "@dua.png")).then().statusCode(303);

        var pictures = office.page(page).select(".pictures__image").eachAttr("src");
        assertThat(pictures).hasSize(2);
        var second = office.page(page).select("button[name=earlier]").val();
        office.post(page + "/gambar", Map.of("earlier", second)).then().statusCode(303);
        assertThat(office.page(page).select(".pictures__image").eachAttr("src"))
                .containsExactly(pictures.get(1), pictures.get(0));
        assertThat(new PageClient().get(pictures.get(0)).statusCode()).isEqualTo(200);

        office.post(page + "/gambar", Map.of("remove", second)).then().statusCode(303);
        assertThat(new PageClient().get(pictures.get(1)).statusCode()).isEqualTo(401);
        assertThat(office.page(page).select(".pictures__image").eachAttr("src")).containsExactly(pictures.get(0));
    }

    @Test
    void mistakesAreNamedAndWhatWasTypedStays() {
        var answer = send("/admin/kursus/baru", with(course(), "achievements", " "));

        answer.then().statusCode(422);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("[aria-invalid=true]").eachAttr("name")).containsExactly("achievements");
        assertThat(page.select("[name=title]").val()).isEqualTo(mark);
        assertThat(page.select("[name=description]").text()).isEqualTo("Uraian");
    }

    @Test
    void aFileThatIsNoPictureKeepsTheWholeCourseBack() {
        var answer = send("/admin/kursus/baru", with(course(), "course_images", "@program.exe"));

        answer.then().statusCode(422);
        assertThat(Jsoup.parse(answer.asString()).select("[aria-invalid=true]").eachAttr("name"))
                .containsExactly("course_images");
        assertThat(Sql.count("select count(*) from course where title = ?", mark))
                .isZero();
    }

    @Test
    void whoeverIsTooLateIsToldAndLosesNothing() {
        var page = create(course());
        var late = with(typed(page), "title", mark + " kemudian");
        send(page, with(typed(page), "title", mark + " dahulu")).then().statusCode(303);

        var answer = send(page, late);

        answer.then().statusCode(409);
        var shown = Jsoup.parse(answer.asString());
        assertThat(shown.select("[name=title]").val()).isEqualTo(mark + " kemudian");
        assertThat(shown.select(".alert").text()).contains("diubah orang lain");
        assertThat(office.page(page).select("h1").text()).isEqualTo(mark + " dahulu");
    }

    @Test
    void aCourseGoesUnlessItHasBatches() {
        var page = create(course());
        office.post(page + "/hapus", Map.of()).then().statusCode(303);
        office.get(page).then().statusCode(404);

        var kept = "/admin/kursus/" + SampleBatch.open(3).course();
        var answer = office.post(kept + "/hapus", Map.of());

        answer.then().statusCode(409);
        assertThat(Jsoup.parse(answer.asString()).select(".problems").text()).contains("Masih dipakai");
        assertThat(office.page(kept).select("[id^=batch-]")).hasSize(1);
    }

    @Test
    void theListIsSearched() {
        create(course());

        assertThat(office.page("/admin/kursus?q=" + mark.substring(9)).select("tbody tr"))
                .hasSize(1);
        assertThat(office.page("/admin/kursus?q=tidak-ada").select("tbody tr")).isEmpty();
    }

    private String create(Map<String, String> course) {
        var answer = send("/admin/kursus/baru", course);
        answer.then().statusCode(303);
        return answer.header("Location").replaceAll(".*(/admin/kursus/[^?]+).*", "$1");
    }

    private Map<String, String> typed(String page) {
        return PageClient.formFields(office.page(page), page);
    }

    private Response send(String page, Map<String, String> fields) {
        var request = office.request().multiPart("csrf_token", office.token());
        SampleFiles.addTo(request, fields);
        return request.post(page);
    }

    private Map<String, String> course(String... more) {
        var course = new HashMap<>(Map.of(
                "title", mark,
                "short_description", "Ringkas",
                "description", "Uraian",
                "learning_outcomes", "Hasil",
                "achievements", "Capaian"));
        return more.length == 0 ? course : with(course, more[0], more[1]);
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }
}
