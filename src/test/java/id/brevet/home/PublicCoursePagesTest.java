package id.brevet.home;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.PageClient;
import id.brevet.support.SampleBatch;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublicCoursePagesTest {

    private static final String PICTURES =
            """
            insert into course_image (id, created_at, updated_at, course_id, position, image_url)
            select gen_random_uuid(), now(), now(), ?, n, '/uploads/foto-' || n || '.png' from generate_series(0, 1) n
            """;

    private final PageClient stranger = new PageClient();

    @Test
    void aSearchFindsAndStaysInTheForm() {
        var batch = SampleBatch.open(3);
        SampleBatch.open(3);

        var page = stranger.page("/kursus?sort=title&q=" + batch.slug());

        assertThat(page.select("article").eachAttr("id")).containsExactly("course-" + batch.course());
        assertThat(page.select("article").text()).contains("1 batch dibuka");
        assertThat(page.select("input[name=q]").val()).isEqualTo(batch.slug());
        assertThat(page.select("select[name=sort] option[selected]").val()).isEqualTo("title");
        assertThat(page.select("a[href=/kursus]").text()).contains("Hapus pencarian");
    }

    @Test
    void onlyBatchesThatCanBeBoughtAreCounted() {
        var batch = SampleBatch.open(1);
        Sql.change("update batch set sold = 1 where id = ?", batch.id());

        assertThat(stranger.page("/kursus?q=" + batch.slug()).select("article").text())
                .contains("Belum ada batch yang dibuka");
    }

    @Test
    void aCourseShowsItsPicturesAndWhatOneLearns() {
        var batch = SampleBatch.open(3);
        Sql.change(PICTURES, batch.course());
        Sql.change(
                "update course set learning_outcomes = E'- Menghitung PPh\\n\\n2. Membuat faktur' where id = ?",
                batch.course());

        var page = stranger.page("/kursus/" + batch.slug() + "-kursus");

        assertThat(page.select("h1").text()).isEqualTo("Brevet " + batch.slug());
        assertThat(page.select("#outcomes + ul li").eachText()).containsExactly("Menghitung PPh", "Membuat faktur");
        assertThat(page.select("img.cover").eachAttr("src"))
                .containsExactly("/uploads/foto-0.png", "/uploads/foto-1.png");
        assertThat(page.select("img.cover").eachAttr("alt")).allMatch(it -> it.contains("Brevet " + batch.slug()));
        assertThat(page.select("article").eachAttr("id")).containsExactly("batch-" + batch.id());
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/kursus/" + batch.slug() + "-kursus");
    }

    @Test
    void aCourseWithoutBatchesSaysSo() {
        var batch = SampleBatch.open(3);
        Sql.change("update batch set is_archived = true where id = ?", batch.id());

        assertThat(stranger.page("/kursus/" + batch.slug() + "-kursus")
                        .select("#batch")
                        .text())
                .contains("Belum ada batch yang dijadwalkan");
    }
}
