package id.brevet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.brevet.support.Chrome;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form filled in wrongly. */
@QuarkusTest
@Chrome.Needed
class MistakesJourneyTest {

    @TestHTTPResource
    URL home;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theSummaryLeadsToTheFieldAndNothingTypedIsLost(boolean script) {
        try (var screen = Screen.at(home, script)) {
            screen.open("/daftar");
            screen.fill("Nama lengkap", "Ayu Wulandari");
            screen.fill("Alamat email", "ayu di rumah");
            screen.choose("Mahasiswa Gunadarma");
            screen.fill("Tanggal lahir", "1999-02-03");
            screen.press("Buat akun");

            assertThat(screen.page).hasTitle("Kesalahan: Daftar · Brevet");
            assertThat(screen.page.locator("#name")).hasValue("Ayu Wulandari");
            assertThat(screen.page.locator("#email")).hasValue("ayu di rumah");
            assertThat(screen.page.locator("#birth_date")).hasValue("1999-02-03");
            assertThat(screen.page.getByLabel("Mahasiswa Gunadarma")).isChecked();

            screen.follow("Tulis alamat email yang lengkap, misalnya nama@contoh.id");
            assertThat(screen.page.locator("#email")).isInViewport();
            screen.follow("Isi kota asal");
            assertThat(screen.page.locator("#origin")).isInViewport();
        }
    }

    @Test
    void theKeyboardIsTakenToTheSummaryAndOnToTheField() {
        try (var screen = Screen.at(home, true)) {
            screen.open("/masuk");
            screen.press("Masuk");
            assertThat(screen.summary()).isFocused();

            screen.follow("Isi kata sandi");

            assertThat(screen.page.locator("#password")).isFocused();
        }
    }

    @Test
    void aPasswordCanBeLookedAt() {
        try (var screen = Screen.at(home, true)) {
            screen.open("/masuk");
            screen.fill("Kata sandi", "rahasia");

            screen.press("Tampilkan kata sandi");
            assertThat(screen.page.locator("#password")).hasAttribute("type", "text");

            screen.press("Masuk");
            assertThat(screen.page.locator("#password")).hasAttribute("type", "password");
        }
    }
}
