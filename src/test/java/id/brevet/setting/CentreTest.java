package id.brevet.setting;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.ApiClient;
import id.brevet.support.PageClient;
import id.brevet.support.Sql;
import id.brevet.support.SqlStatements;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CentreTest {

    private static final String NAME = "Pusat \"Pajak\" & <Brevet>";

    @ParameterizedTest
    @ValueSource(strings = {"/", "/verifikasi", "/admin", "/admin/gaya/cetak"})
    void everyPageBearsTheNameOfTheCentre(String address) {
        Sql.change("update setting set centre_name = ?", NAME);

        var page = Jsoup.parse(ApiClient.withSession("admin@brevet.local", ApiClient.Kind.PAGES)
                .request()
                .get(address)
                .asString());

        assertThat(page.title()).endsWith(" · " + NAME);
        assertThat(page.select(".brand__name").text()).isEqualTo(NAME);
    }

    @Test
    void publicPagesSayWhereTheCentreIsAndHowToAskIt() {
        Sql.change("update setting set address = 'Jl. Margonda 1', city = 'Depok', whatsapp = '081234567890'");

        var foot = new PageClient().page("/").select("footer");

        assertThat(foot.text()).contains("Jl. Margonda 1, Depok", "081234567890");
        assertThat(foot.select("a[href^=https://wa.me]").attr("href"))
                .startsWith("https://wa.me/6281234567890?text=Halo%2C%20saya");
    }

    @Test
    void whatIsNotSetIsNotShown() {
        var foot = new PageClient().page("/").select("footer");

        assertThat(foot.select("a[href^=https://wa.me], a[href^=mailto]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/verifikasi", "/profil/sandi"})
    void aPageAsksForTheCentreOnce(String address) {
        var key = ApiClient.withSession("siswa@brevet.local", ApiClient.Kind.PAGES);
        key.request().get(address);

        var asked = SqlStatements.during(() -> key.request().get(address));

        assertThat(asked.calls().entrySet().stream()
                        .filter(it -> it.getKey().contains("from setting "))
                        .mapToLong(it -> it.getValue())
                        .sum())
                .isEqualTo(1);
    }

    @Test
    void aRefusalAsksTheDatabaseNothing() {
        Sql.change("update setting set centre_name = ?", NAME);
        var stranger = new PageClient();
        stranger.get("/tidak-ada").then().statusCode(404);

        var asked = SqlStatements.during(() -> stranger.get("/tidak-ada"));

        assertThat(asked.calls()).isEmpty();
        assertPlain(stranger.page("/tidak-ada"));
    }

    @Test
    void whereTheCentreCannotBeReadTheRefusalIsStillAPageOfOurs() {
        Sql.change("alter table setting rename to setting_gone");
        try {
            var answer = new PageClient().get("/");

            assertThat(answer.statusCode()).isEqualTo(500);
            assertPlain(Jsoup.parse(answer.asString()));
        } finally {
            Sql.change("alter table setting_gone rename to setting");
        }
    }

    private static void assertPlain(Document page) {
        assertThat(page.title()).endsWith(" · Brevet");
        assertThat(page.select(".brand").text()).isEqualTo("Brevet");
        assertThat(page.select(".brand__mark").attr("src")).endsWith("/img/logo.svg");
    }
}
