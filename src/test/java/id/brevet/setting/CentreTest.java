package id.brevet.setting;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.Doorkey;
import id.brevet.support.Rows;
import id.brevet.support.Statements;
import id.brevet.support.Visitor;
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
        Rows.change("update setting set centre_name = ?", NAME);

        var page = Jsoup.parse(Doorkey.of("admin@brevet.local", Doorkey.Kind.PAGES)
                .request()
                .get(address)
                .asString());

        assertThat(page.title()).endsWith(" · " + NAME);
        assertThat(page.select(".brand__name").text()).isEqualTo(NAME);
    }

    @Test
    void publicPagesSayWhereTheCentreIsAndHowToAskIt() {
        Rows.change("update setting set address = 'Jl. Margonda 1', city = 'Depok', whatsapp = '081234567890'");

        var foot = new Visitor().page("/").select("footer");

        assertThat(foot.text()).contains("Jl. Margonda 1, Depok", "081234567890");
        assertThat(foot.select("a[href^=https://wa.me]").attr("href"))
                .startsWith("https://wa.me/6281234567890?text=Halo%2C%20saya");
    }

    @Test
    void whatIsNotSetIsNotShown() {
        var foot = new Visitor().page("/").select("footer");

        assertThat(foot.select("a[href^=https://wa.me], a[href^=mailto]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/verifikasi", "/profil/sandi"})
    void aPageAsksForTheCentreOnce(String address) {
        var key = Doorkey.of("siswa@brevet.local", Doorkey.Kind.PAGES);
        key.request().get(address);

        var asked = Statements.during(() -> key.request().get(address));

        assertThat(asked.calls().entrySet().stream()
                        .filter(it -> it.getKey().contains("from setting "))
                        .mapToLong(it -> it.getValue())
                        .sum())
                .isEqualTo(1);
    }

    @Test
    void aRefusalAsksTheDatabaseNothing() {
        Rows.change("update setting set centre_name = ?", NAME);
        var stranger = new Visitor();
        stranger.get("/tidak-ada").then().statusCode(404);

        var asked = Statements.during(() -> stranger.get("/tidak-ada"));

        assertThat(asked.calls()).isEmpty();
        assertPlain(stranger.page("/tidak-ada"));
    }

    @Test
    void whereTheCentreCannotBeReadTheRefusalIsStillAPageOfOurs() {
        Rows.change("alter table setting rename to setting_gone");
        try {
            var answer = new Visitor().get("/");

            assertThat(answer.statusCode()).isEqualTo(500);
            assertPlain(Jsoup.parse(answer.asString()));
        } finally {
            Rows.change("alter table setting_gone rename to setting");
        }
    }

    private static void assertPlain(Document page) {
        assertThat(page.title()).endsWith(" · Brevet");
        assertThat(page.select(".brand").text()).isEqualTo("Brevet");
        assertThat(page.select(".brand__mark").attr("src")).endsWith("/img/logo.svg");
    }
}
