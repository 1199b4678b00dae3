package id.brevet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.brevet.support.Chrome;
import id.brevet.support.SamplePerson;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The office brings somebody in, and shows them the door. */
@QuarkusTest
@Chrome.Needed
class OfficePeopleJourneyTest {

    private static final String PASSWORD = "Payung biru di dekat pintu";

    @TestHTTPResource
    URL home;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void somebodyIsAskedInFoundChangedAndShutOut(boolean script) {
        var email = SamplePerson.randomEmail();
        try (var office = Screen.at(home, script);
                var guest = Screen.at(home, script)) {
            office.enter(SamplePerson.admin());
            invite(office, email);
            comeIn(guest, email);

            find(office, email);
            office.fill("Kota asal", "Bandung");
            office.press("Simpan");
            office.reads("Data pengguna disimpan.");

            office.press("Nonaktifkan");
            office.reads("Pengguna dinonaktifkan");
            guest.open("/guru");
            guest.isAt("/masuk");

            office.press("Aktifkan");
            office.reads("Pengguna diaktifkan.");
            guest.signIn(email, PASSWORD);
            guest.isAt("/guru");
        }
    }

    @Test
    void whoeverIsLateKeepsWhatTheyTypedAndIsShownAWayOn() {
        var person = "/admin/pengguna/" + SamplePerson.student().id();
        var admin = SamplePerson.admin();
        try (var first = Screen.at(home, true);
                var second = Screen.at(home, true)) {
            first.enter(admin);
            second.enter(admin);
            first.open(person);
            second.open(person);

            save(first, "Bandung");
            first.reads("Data pengguna disimpan.");
            save(second, "Bogor");

            assertThat(second.summary()).containsText("diubah orang lain");
            assertThat(second.page.locator("#origin")).hasValue("Bogor");
            var latest = second.page.waitForPopup(() -> second.follow("Buka data terbaru di tab baru"));
            assertThat(latest.locator("#origin")).hasValue("Bandung");
        }
    }

    @Test
    void aRefusedDeedCanBeReadInAnotherLanguage() {
        var admin = SamplePerson.admin();
        try (var office = Screen.at(home, true)) {
            office.enter(admin);
            office.open("/admin/pengguna/" + admin.id());
            office.press("Nonaktifkan");
            assertThat(office.summary()).isVisible();

            office.page.locator(".menu__button").click();
            office.page.getByLabel("EN – English").click();

            office.isAt("/admin/pengguna/" + admin.id());
            office.reads("Role and contact");
        }
    }

    @Test
    void theListSaysHowItIsSortedAndFilteredAlsoOnTheWayBack() {
        try (var office = Screen.at(home, true)) {
            office.enter(SamplePerson.admin());
            office.open("/admin/pengguna");
            var sorted = office.main().locator("th[aria-sort$=scending]");
            assertThat(sorted).hasText("Bergabung");

            office.follow("Nama");
            assertThat(sorted).hasText("Nama");
            office.fill("Cari", "tidak ada yang bernama begini");
            office.press("Cari");
            office.reads("Tidak ada yang cocok");

            office.page.goBack();
            assertThat(sorted).hasText("Nama");
            assertThat(office.page.locator("#q")).hasValue("");
        }
    }

    private static void invite(Screen office, String email) {
        office.open("/admin/pengguna");
        office.follow("Tambah pengguna");
        office.press("Tambah dan undang");
        assertThat(office.summary()).containsText("Isi nama lengkap");

        office.page.locator("#role_type").selectOption("guru");
        office.fill("Nama lengkap", "Wayan Sudarta");
        office.fill("Alamat email", email);
        office.fill("Nomor telepon (WhatsApp)", SamplePerson.randomPhone());
        office.fill("Instansi atau kampus", "Kantor Pajak");
        office.fill("Kota asal", "Denpasar");
        office.fill("Tanggal lahir", "1985-04-05");
        office.fill("Alamat", "Jl. Teratai 7");
        office.press("Tambah dan undang");
        office.reads("Pengguna ditambahkan.");
    }

    private static void comeIn(Screen guest, String email) {
        guest.open(Letterbox.link(email));
        guest.fill("Kata sandi baru", PASSWORD);
        guest.fill("Ulangi kata sandi", PASSWORD);
        guest.press("Simpan kata sandi");
        guest.reads("Kata sandi telah diatur");
        guest.signIn(email, PASSWORD);
        guest.isAt("/guru");
    }

    private static void find(Screen office, String email) {
        office.open("/admin/pengguna");
        office.fill("Cari", email);
        office.press("Cari");
        assertThat(office.main().locator("tbody tr")).hasCount(1);
        office.follow("Wayan Sudarta");
    }

    private static void save(Screen office, String origin) {
        office.fill("Kota asal", origin);
        office.press("Simpan");
    }
}
