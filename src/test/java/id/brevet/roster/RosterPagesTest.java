package id.brevet.roster;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.PageClient;
import id.brevet.support.SamplePerson;
import id.brevet.support.Spreadsheet;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The preview and the import of a sheet by the page. */
@QuarkusTest
class RosterPagesTest implements ClockAndRateLimitReset {

    static final byte[] SHEET = Spreadsheet.of(
            List.of("Nama lengkap", "Email", "Telepon"), List.of("Ani Lestari", "ani@contoh.id", "081299887766"));

    @Test
    void thePageKeepsTheSheetUntilItIsTakenIn() {
        var kasir = PageClient.signedIn(SamplePerson.admin());
        var preview = Jsoup.parse(posted(kasir, SHEET).asString());
        assertThat(preview.text()).contains("1 orang siap ditambahkan").contains("Ani Lestari");
        var kept = preview.select("input[name=berkas]").val();
        PageClient.signedIn(SamplePerson.admin())
                .post("/admin/pengguna/impor/simpan", Map.of("berkas", kept))
                .then()
                .statusCode(404);

        kasir.post("/admin/pengguna/impor/simpan", Map.of("berkas", kept))
                .then()
                .statusCode(303);

        kasir.post("/admin/pengguna/impor/simpan", Map.of("berkas", kept))
                .then()
                .statusCode(404);
        assertThat(Sql.count("select count(*) from users where name = 'Ani Lestari'"))
                .isOne();
    }

    @Test
    void theSampleSheetIsItselfGood() {
        var sample = PageClient.signedIn(SamplePerson.admin()).get("/admin/pengguna/impor/contoh.xlsx");

        assertThat(posted(PageClient.signedIn(SamplePerson.admin()), sample.asByteArray())
                        .asString())
                .contains("1 orang siap ditambahkan")
                .contains("Sari Melati");
    }

    private static Response posted(PageClient browser, byte[] sheet) {
        return browser.request()
                .multiPart("csrf_token", browser.token())
                .multiPart("file", "pengguna.xlsx", sheet)
                .post("/admin/pengguna/impor");
    }
}
