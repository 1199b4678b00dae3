package id.brevet.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.account.GroupType;
import id.brevet.support.PageClient;
import id.brevet.support.SamplePerson;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PricePagesTest {

    private static final String PAGE = "/admin/harga";

    private PageClient office;

    @BeforeEach
    void enter() {
        office = PageClient.signedIn(SamplePerson.admin());
    }

    @Test
    void everyGroupStandsThereWithItsPriceInTheLanguageOfTheViewer() {
        assertThat(office.page(PAGE).select("main h2").eachText())
                .containsExactly("Mahasiswa Gunadarma", "Mahasiswa kampus lain", "Umum");
        assertThat(office.page(PAGE).select("main strong").eachText())
                .containsExactly("Rp750.000", "Rp1.000.000", "Rp2.300.000");

        office.post("/bahasa", Map.of("bahasa", "en"));
        assertThat(office.page(PAGE).select("main h2").last().text()).isEqualTo("General public");
    }

    @Test
    void aPriceIsTypedAsPeopleWriteIt() {
        var answer = price("Rp 2.500.000", "1");

        assertThat(answer.header("Location")).isEqualTo(PAGE + "?kabar=harga-tersimpan");
        var page = office.page(PAGE + "?kabar=harga-tersimpan");
        assertThat(page.select("main strong").last().text()).isEqualTo("Rp2.500.000");
        assertThat(page.select("main details").last().select("tbody th").eachText())
                .containsExactly("Rp2.500.000", "Rp2.300.000");
        assertThat(page.select("input[name=price]").eachAttr("value")).containsOnly("");
    }

    @Test
    void whatIsNoPriceIsSaidBesideItsField() {
        var answer = price("2,5 juta", "1");

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("[aria-invalid]").eachAttr("id")).containsExactly("price_umum");
        assertThat(page.select("[aria-invalid]").val()).isEqualTo("2,5 juta");
        assertThat(page.select(".problems a").attr("href")).isEqualTo("#price_umum");
    }

    @Test
    void whatSomebodyElseSetIsNotReplacedUnseen() {
        price("10", "1");

        var answer = price("20", "1");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Tariff.priceFor(GroupType.UMUM)).contains(10L);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select(".problems, [aria-invalid]")).isEmpty();
        var form = page.select("form:has([value=umum])");
        assertThat(form.select("[name=price]").val()).isEqualTo("20");
        assertThat(price("20", form.select("[name=version]").val()).statusCode())
                .isEqualTo(303);
        assertThat(Tariff.priceFor(GroupType.UMUM)).contains(20L);
    }

    @Test
    void aGroupThatIsNoneHasNoPrice() {
        assertThat(office.post(PAGE, Map.of("group_type", "x", "price", "1")).statusCode())
                .isEqualTo(404);
        assertThat(office.post(PAGE, Map.of("price", "1")).statusCode()).isEqualTo(404);
    }

    private Response price(String typed, String version) {
        return office.post(PAGE, Map.of("group_type", "umum", "price", typed, "version", version));
    }
}
