package id.brevet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import id.brevet.support.Chrome;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The language and the look somebody has chosen. */
@QuarkusTest
@Chrome.Needed
class SettingsJourneyTest {

    private static final String SHOWN = "() => getComputedStyle(document.body).backgroundColor";

    @TestHTTPResource
    URL home;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void thePageStaysTheSameInAnotherLanguage(boolean script) {
        try (var screen = Screen.at(home, script)) {
            screen.open("/masuk?kembali=%2Fprofil%2Fsesi");

            screen.page.getByLabel("EN – English").click();
            screen.reads("Please sign in to go on");
            assertThat(screen.page.locator("html")).hasAttribute("lang", "en");
            assertThat(screen.address()).isEqualTo("/masuk?kembali=%2Fprofil%2Fsesi");

            screen.open("/daftar");
            screen.reads("Register");

            screen.page.getByLabel("ID – Bahasa Indonesia").click();
            screen.reads("Daftar");
            assertThat(screen.page.locator("html")).hasAttribute("lang", "id");
        }
    }

    @Test
    void theChosenLookIsThereBeforeAnyScriptRuns() {
        try (var screen = Screen.at(home, true)) {
            screen.open("/");
            var light = screen.page.evaluate(SHOWN);

            screen.page.getByLabel("Gelap").click();
            assertThat(screen.page.locator("html")).hasAttribute("data-theme", "dark");
            assertThat(screen.page.getByLabel("Gelap")).hasAttribute("aria-pressed", "true");
            assertThat(screen.page.evaluate(SHOWN)).isNotEqualTo(light);

            assertThat(screen.open("/masuk").text()).contains("<html lang=\"id\" data-theme=\"dark\">");

            screen.page.getByLabel("Ikuti perangkat").click();
            assertThat(screen.open("/").text()).contains("<html lang=\"id\">");
            assertThat(screen.page.evaluate(SHOWN)).isEqualTo(light);
            screen.page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            screen.page.reload();
            assertThat(screen.page.evaluate(SHOWN)).isNotEqualTo(light);
        }
    }

    @Test
    void withoutScriptsNothingIsOfferedThatNeedsThem() {
        try (var screen = Screen.at(home, false)) {
            screen.open("/masuk");

            assertThat(screen.page.getByLabel("Gelap")).isHidden();
            assertThat(screen.page.getByLabel("Tampilkan kata sandi")).isHidden();
        }
    }
}
