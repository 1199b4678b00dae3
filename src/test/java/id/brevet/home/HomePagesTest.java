package id.brevet.home;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import id.brevet.support.PageClient;
import id.brevet.support.SampleBatch;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HomePagesTest {

    private static final String CLOSES_NEXT =
            "update batch set registration_end_at = now() + interval '1 hour' where id = ?";

    @Test
    void theBatchThatClosesNextStandsFirst() {
        var batch = SampleBatch.open(3);
        Sql.change(CLOSES_NEXT, batch.id());

        var card = new PageClient().page("/").selectFirst("article[id^=batch-]");

        assertThat(card.id()).isEqualTo("batch-" + batch.id());
        assertThat(card.text())
                .contains("Pendaftaran dibuka", "Senin, Kamis", "18.00–20.30 WIB", "Ruang 1", "Sisa 3 kursi")
                .contains("mulai Rp750.000");
        assertThat(card.selectFirst("a").attr("href")).isEqualTo("/batch/" + batch.slug());
    }

    @Test
    void whatCannotBeBoughtIsNotOnTheFrontPage() {
        var open = SampleBatch.open(1);
        var full = SampleBatch.open(1);
        var archived = SampleBatch.open(1);
        Sql.change(CLOSES_NEXT + " or id = ?", full.id(), archived.id());
        Sql.change("update batch set sold = 1 where id = ?", full.id());
        Sql.change("update batch set is_archived = true where id = ?", archived.id());

        assertThat(new PageClient().page("/").select("article[id^=batch-]").eachAttr("id"))
                .containsExactly("batch-" + open.id());
    }

    @Test
    void aBatchOfOneDayIsDatedOnce() {
        var batch = SampleBatch.open(3);
        Sql.change(
                "update batch set start_at = '2099-01-05 02:00Z', end_at = '2099-01-05 09:00Z' where id = ?",
                batch.id());

        assertThat(new PageClient()
                        .page("/")
                        .select("article[id^=batch-] .points li")
                        .first()
                        .text())
                .isEqualTo("Mulai: 5 Januari 2099");
    }

    @Test
    void everyGroupReadsWhatItPays() {
        assertThat(new PageClient().page("/").select(".whom").eachText())
                .hasSize(3)
                .anyMatch(it -> it.contains("Mahasiswa Gunadarma") && it.contains("Rp750.000"))
                .anyMatch(it -> it.contains("Umum") && it.contains("Rp2.300.000"));
    }

    @Test
    void nothingIsPromisedWhereThereIsNothing() {
        Sql.change("update batch set is_archived = true");

        assertThat(new PageClient().page("/").select("main").text()).contains("Belum ada batch yang dibuka");
    }

    @Test
    void searchEnginesAreToldWhatThereIs() {
        var batch = SampleBatch.open(3);
        var archived = SampleBatch.open(3);
        Sql.change("update batch set is_archived = true where id = ?", archived.id());

        given().get("/robots.txt").then().statusCode(200).body(containsString("/sitemap.xml"));
        var list = given().get("/sitemap.xml");

        list.then().statusCode(200).contentType("application/xml");
        assertThat(list.header("Cache-Control")).isEqualTo("public, max-age=3600");
        assertThat(list.asString())
                .contains("/batch/" + batch.slug() + "</loc>", "/kursus/" + batch.slug() + "-kursus</loc>")
                .doesNotContain(archived.slug() + "</loc>");
    }
}
