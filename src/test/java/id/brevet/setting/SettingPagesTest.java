package id.brevet.setting;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.PageClient;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SettingPagesTest {

    private static final String PAGE = "/admin/pengaturan";

    private PageClient office;

    @BeforeEach
    void enter() {
        office = PageClient.signedIn(SamplePerson.admin());
    }

    @Test
    void everyFieldIsSaved() {
        var typed = typed();
        typed.putAll(Map.of(
                "centre_name", "Pusat Pajak",
                "address", "Jl. Margonda 1\nLantai 2",
                "city", "Depok",
                "email", "Kantor@Contoh.id",
                "whatsapp", "+62 812 3456 7890",
                "signatory_name", "Rina Kartika",
                "signatory_title", "Direktur",
                "tax_line", "NPWP 01.234",
                "reminder_hours", "2 48, 6"));

        assertThat(office.post(PAGE, typed).header("Location")).isEqualTo(PAGE + "?kabar=pengaturan-tersimpan");

        var page = office.page(PAGE + "?kabar=pengaturan-tersimpan");
        assertThat(page.select("[role=status]").text()).contains("tersimpan");
        typed.putAll(Map.of("email", "kantor@contoh.id", "whatsapp", "+6281234567890", "reminder_hours", "48, 6, 2"));
        typed.put("version", "1");
        assertThat(fields(page)).containsAllEntriesOf(typed);
    }

    @Test
    void whatIsWrongIsSaidBesideItsField() {
        var typed = typed();
        typed.putAll(Map.of("centre_name", "", "reminder_hours", "dua, 2", "upload_quota_mb", "banyak"));

        var answer = office.post(PAGE, typed);

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("[aria-invalid]").eachAttr("name"))
                .containsExactly("centre_name", "reminder_hours", "upload_quota_mb");
        assertThat(fields(page)).containsAllEntriesOf(typed);
    }

    @Test
    void whatSomebodyElseSavedIsNotOverwrittenUnseen() {
        var typed = typed();
        typed.put("city", "Bogor");
        var theirs = typed();
        theirs.put("city", "Depok");
        office.post(PAGE, theirs);

        var answer = office.post(PAGE, typed);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Sql.one("select city from setting")).isEqualTo("Depok");
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("[role=alert]").text()).contains("diubah orang lain");
        assertThat(page.select(".problems, [aria-invalid]")).isEmpty();
        assertThat(fields(page)).containsEntry("city", "Bogor");
        assertThat(office.post(PAGE, fields(page)).statusCode()).isEqualTo(303);
        assertThat(Sql.one("select city from setting")).isEqualTo("Bogor");
    }

    @Test
    void theLogoComesWithTheForm() throws IOException {
        assertThat(logo(typed(), "logo.png", picture()).statusCode()).isEqualTo(303);

        var address = Sql.one("select logo from setting");
        var mark = new PageClient().page("/").select("header .brand__mark").attr("src");
        assertThat(mark).isEqualTo(address).startsWith("/uploads/");
        new PageClient().get(mark).then().statusCode(200).contentType("image/png");

        assertThat(office.post(PAGE, typed()).statusCode()).isEqualTo(303);
        assertThat(Sql.one("select logo from setting")).isEqualTo(address);

        var without = typed();
        without.put("remove_logo", "ya");
        office.post(PAGE, without);
        assertThat(Sql.one("select logo from setting")).isEmpty();
        office.get(mark).then().statusCode(404);
    }

    @Test
    void whatIsNoPictureIsNoLogo() {
        var answer = logo(typed(), "logo.png", "<svg/>".getBytes());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString()).select("[aria-invalid]").eachAttr("name"))
                .containsExactly("logo");
        assertThat(Sql.one("select logo from setting")).isEmpty();
    }

    private Map<String, String> typed() {
        return fields(office.page(PAGE));
    }

    private static Map<String, String> fields(Document page) {
        var fields = new HashMap<String, String>();
        page.select("main form [name]:not([type=file]):not([type=checkbox])")
                .forEach(it -> fields.put(it.attr("name"), it.hasAttr("value") ? it.val() : it.wholeText()));
        fields.remove("csrf_token");
        return fields;
    }

    private Response logo(Map<String, String> fields, String name, byte[] content) {
        var request = office.request().multiPart("csrf_token", office.token()).multiPart("logo", name, content);
        fields.forEach(request::multiPart);
        return request.post(PAGE);
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
