package id.brevet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.brevet.sheet.SheetWriter;
import id.brevet.support.Chrome;
import id.brevet.support.SamplePerson;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sheet of people, wrong at first. */
@QuarkusTest
@Chrome.Needed
class ImportJourneyTest {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<SheetWriter.Column> HEAD = Stream.of("Nama lengkap", "Email", "Telepon", "Kelompok")
            .map(it -> new SheetWriter.Column(it, 24))
            .toList();

    @TestHTTPResource
    URL home;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSheetIsPutRightAndTakenIn(boolean script) throws IOException {
        var ani = List.of("Ani Lestari", SamplePerson.randomEmail(), SamplePerson.randomPhone(), "umum");
        var joko = List.of("Joko Susilo", SamplePerson.randomEmail(), SamplePerson.randomPhone(), "umum");
        var wrong = List.of("Joko Susilo", "bukan alamat", SamplePerson.randomPhone(), "umum");
        try (var office = Screen.at(home, script)) {
            office.enter(SamplePerson.admin());
            office.open("/admin/pengguna");
            office.follow("Impor dari Excel");
            office.press("Periksa lembar");
            assertThat(office.summary()).containsText("Pilih berkasnya");

            check(office, ani, wrong);
            office.reads("1 sel perlu diperbaiki; tidak ada yang disimpan.");
            assertThat(office.page).hasTitle(Pattern.compile("^Kesalahan: "));
            assertThat(office.main().locator("tbody tr")).containsText(new String[] {"Baris 3Email"});

            check(office, ani, joko);
            office.reads("2 orang siap ditambahkan. Belum ada yang disimpan.");
            office.press("Tambahkan 2 orang");
            office.isAt("/admin/pengguna");
            office.reads("Semua pengguna dari lembar itu ditambahkan.");
            office.fill("Cari", joko.get(1));
            office.press("Cari");
            assertThat(office.main().locator("tbody tr")).hasCount(1);
            office.reads("Joko Susilo");
        }
    }

    @SafeVarargs
    private static void check(Screen office, List<String>... people) throws IOException {
        var sheet = new ByteArrayOutputStream();
        SheetWriter.write(sheet, "Pengguna", HEAD, Stream.of(people));
        office.page.locator("#file").setInputFiles(new FilePayload("orang.xlsx", EXCEL, sheet.toByteArray()));
        office.press("Periksa lembar");
    }
}
