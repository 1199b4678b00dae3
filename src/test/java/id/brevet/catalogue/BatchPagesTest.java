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
import java.util.List;
import java.util.Map;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BatchPagesTest implements ClockAndRateLimitReset {

    /** Whole seconds and groups in the order of the form, so that rows compare as text. */
    private static final String PLAIN =
            """
            update batch set registration_start_at = date_trunc('second', registration_start_at),
                registration_end_at = date_trunc('second', registration_end_at),
                group_types = '{mahasiswa_gunadarma,mahasiswa_non_gunadarma,umum}'
            where id = ?
            """;

    PageClient office;
    SampleBatch batch;
    String page;

    @BeforeEach
    void arrive() {
        office = PageClient.signedIn(SamplePerson.admin());
        batch = SampleBatch.open(3);
        page = "/admin/batch/" + batch.slug();
        Sql.change(
                "update batch set start_at = '2030-02-01T01:00:00Z', end_at = '2030-03-01T01:00:00Z' where id = ?",
                batch.id());
    }

    @Test
    void thePageSendsBackWhatItShows() {
        Sql.change(PLAIN, batch.id());
        var shown = office.page(page);
        var before = Sql.one("select b::text from batch b where id = ?", batch.id());

        assertThat(shown.select("[name=start_at]").val()).isEqualTo("2030-02-01T08:00");
        sent(page, shown).then().statusCode(303);

        assertThat(Sql.one("select b::text from batch b where id = ?", batch.id()))
                .isEqualTo(before);
    }

    @Test
    void aBatchIsAnnouncedLikeAnotherOnDaysOfItsOwn() {
        var copy = office.page("/admin/batch/baru?salin=" + batch.id());
        assertThat(copy.select("[name=room]").val()).isEqualTo("Ruang 1");
        assertThat(copy.select("[name=course_id] [selected]").val())
                .isEqualTo(batch.course().toString());
        assertThat(copy.select("[type=datetime-local]").eachAttr("value")).containsOnly("");
        sent("/admin/batch/baru", copy).then().statusCode(422);

        List.of("registration_start_at=2030-01-01T08:00", "registration_end_at=2030-01-31T08:00")
                .forEach(it -> type(copy, it));
        List.of("start_at=2030-02-01T08:00", "end_at=2030-03-01T08:00", "batch_thumbnail=@gambar.png")
                .forEach(it -> type(copy, it));
        var answer = sent("/admin/batch/baru", copy);

        answer.then().statusCode(303);
        var made = office.page(answer.header("Location").replaceAll("\\?.*", ""));
        assertThat(made.select("[name=registration_end_at]").val()).isEqualTo("2030-01-31T08:00");
        assertThat(made.select("[name=days][checked]").eachAttr("value")).containsExactly("monday", "thursday");
        assertThat(new PageClient()
                        .get(made.select(".pictures__image").attr("src"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void mistakesAreNamedAndWhatWasTypedStays() {
        var form = office.page(page);
        List.of("room=Aula", "quota=banyak", "end_at=").forEach(it -> type(form, it));
        form.select("[name=days]").removeAttr("checked");

        var answer = sent(page, form);

        answer.then().statusCode(422);
        var shown = Jsoup.parse(answer.asString());
        assertThat(shown.select(".problems a").eachAttr("href")).containsExactly("#end_at", "#days", "#quota");
        assertThat(shown.select("[name=room]").val()).isEqualTo("Aula");
        assertThat(shown.select("[name=quota]").val()).isEqualTo("banyak");
        assertThat(shown.select("#days")).hasSize(1);
    }

    @Test
    void daysThatCannotBeAreNamedAtTheirField() {
        var form = office.page(page);
        type(form, "end_at=2030-01-01T08:00");

        var answer = sent(page, form);

        answer.then().statusCode(422);
        assertThat(Jsoup.parse(answer.asString()).select("[aria-invalid=true]").eachAttr("name"))
                .containsExactly("end_at");
    }

    @Test
    void takenSeatsAndQuickerColleaguesAreRespected() {
        var late = office.page(page);
        var form = office.page(page);
        type(form, "quota=1");
        Sql.change("update batch set sold = 2 where id = ?", batch.id());
        var refused = sent(page, form);
        refused.then().statusCode(409);
        assertThat(Jsoup.parse(refused.asString()).select("[aria-invalid=true]").eachAttr("name"))
                .containsExactly("quota");

        type(form, "quota=2");
        sent(page, form).then().statusCode(303);
        type(late, "room=Aula");
        var answer = sent(page, late);

        answer.then().statusCode(409);
        assertThat(Jsoup.parse(answer.asString()).select("[name=room]").val()).isEqualTo("Aula");
        assertThat(Sql.one("select room || quota from batch where id = ?", batch.id()))
                .isEqualTo("Ruang 12");
    }

    @Test
    void isPutIntoTheArchiveTakenOutAndDeleted() {
        office.post(page + "/arsip", Map.of("is_archived", "true")).then().statusCode(303);
        assertThat(rows("?course_id=" + batch.course())).isEmpty();
        assertThat(rows("?is_archived=true&course_id=" + batch.course())).containsExactly("batch-" + batch.id());

        office.post(page + "/arsip", Map.of("is_archived", "false")).then().statusCode(303);
        assertThat(rows("?can_register=true&group_type=umum&course_id=" + batch.course()))
                .containsExactly("batch-" + batch.id());

        office.post(page + "/hapus", Map.of()).then().statusCode(303);
        office.get(page).then().statusCode(404);
    }

    private List<String> rows(String query) {
        return office.page("/admin/batch" + query).select("tbody tr").eachAttr("id");
    }

    private static void type(Document page, String field) {
        var control = page.select("[name=" + field.split("=")[0] + "]").first();
        control.attr("type", "text").val(field.replaceFirst("^[^=]*=", ""));
    }

    /** Every field that a browser would send, checkboxes that share a name included. */
    private Response sent(String address, Document shown) {
        var form = (FormElement) shown.selectFirst("form[action=" + address + "]");
        var request = office.request();
        form.formData().stream()
                .filter(it -> !it.key().equals("csrf_token") && !it.value().startsWith("@"))
                .filter(it -> !it.key().equals("batch_thumbnail"))
                .forEach(it -> request.multiPart(it.key(), it.value()));
        form.formData().stream()
                .filter(it -> it.value().startsWith("@"))
                .forEach((KeyVal it) -> SampleFiles.addTo(request, Map.of(it.key(), it.value())));
        return request.multiPart("csrf_token", office.token()).post(address);
    }
}
