package id.brevet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.TimeoutError;
import id.brevet.support.Chrome;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.LinkedHashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The product without a mouse. */
@QuarkusTest
@Chrome.Needed
class KeyboardJourneyTest {

    private static final int MOST_STOPS = 60;

    private static final String FOCUS =
            """
            () => document.activeElement === document.body ? null
                : `${document.activeElement.tagName} ${document.activeElement.id} ${document.activeElement.textContent.trim()}`
            """;

    /** An outline of two pixels at least, and nothing lying over what it surrounds. */
    private static final String SEEN =
            """
            () => {
                const at = document.activeElement;
                const shown = at.closest('.choice--card') ?? at;
                const outline = getComputedStyle(shown);
                const box = at.getBoundingClientRect();
                return outline.outlineStyle !== 'none' && parseFloat(outline.outlineWidth) >= 2
                    && shown.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
            }
            """;

    @TestHTTPResource
    URL home;

    @Test
    void theFirstStopLeadsPastEverything() {
        try (var screen = Screen.at(home, true)) {
            screen.signIn("siswa@brevet.local", "Siswa123!");

            press(screen, "Tab");
            var skip = screen.page.getByText("Lewati ke isi");
            assertThat(skip).isFocused();
            assertThat(skip).isInViewport();
            press(screen, "Enter");
            press(screen, "Tab");

            assertThat(screen.main().locator(":focus")).hasText("Ganti kata sandi");
        }
    }

    @Test
    void signingInTakesNoMouse() {
        try (var screen = Screen.at(home, true)) {
            screen.open("/masuk");
            tabTo(screen, "email");
            screen.page.keyboard().type("siswa@brevet.local");
            tabTo(screen, "password");
            screen.page.keyboard().type("Siswa123!");
            press(screen, "Enter");

            screen.isAt("/siswa");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/masuk", "/daftar", "/admin", "/admin/audit", "/admin/verifikasi", "/profil/sandi"})
    void everyStopIsSeenAndNoneIsATrap(String path) {
        try (var screen = Screen.at(home, true)) {
            screen.signIn("admin@brevet.local", "Admin123!");
            if (!path.startsWith("/admin") && !path.startsWith("/profil")) {
                screen.context.clearCookies();
            }
            screen.open(path);

            var stops = new LinkedHashSet<String>();
            press(screen, "Tab");
            for (var stop = focus(screen); stop != null; stop = focus(screen)) {
                isSeen(screen, stop);
                stops.add(stop);
                assertThat(stops).hasSizeLessThan(MOST_STOPS);
                press(screen, "Tab");
            }
            assertThat(stops).hasSizeGreaterThan(4);
        }
    }

    @Test
    void menusOnAPhoneOpenAndCloseByKey() {
        try (var screen = Screen.at(home, true)) {
            screen.signIn("guru@brevet.local", "Guru123!");
            screen.page.setViewportSize(360, 740);
            var side = screen.page.locator("#side");
            var burger = screen.page.getByLabel("Buka menu");
            assertThat(side).isHidden();

            burger.focus();
            press(screen, "Enter");
            assertThat(side).isVisible();
            press(screen, "Escape");
            assertThat(side).isHidden();
            assertThat(burger).isFocused();

            press(screen, "Enter");
            tabUntil(screen, "Sesi aktif");
            press(screen, "Enter");
            screen.isAt("/profil/sesi");

            var person = screen.page.locator("summary.menu__button");
            person.focus();
            press(screen, "Enter");
            assertThat(screen.page.locator(".menu__panel")).isVisible();
            press(screen, "Escape");
            assertThat(screen.page.locator(".menu__panel")).isHidden();
            assertThat(person).isFocused();
        }
    }

    private static void tabTo(Screen screen, String id) {
        for (int i = 0; i < MOST_STOPS && !Boolean.TRUE.equals(is(screen, id)); i++) {
            press(screen, "Tab");
        }
        assertThat(screen.page.locator("#" + id)).isFocused();
    }

    private static void tabUntil(Screen screen, String text) {
        for (int i = 0; i < MOST_STOPS; i++) {
            press(screen, "Tab");
            var stop = focus(screen);
            if (stop != null && stop.endsWith(text)) {
                return;
            }
        }
        throw new AssertionError("No way by key to " + text);
    }

    private static Object is(Screen screen, String id) {
        return screen.page.evaluate("id => document.activeElement.id === id", id);
    }

    private static void isSeen(Screen screen, String stop) {
        try {
            screen.page.waitForFunction(SEEN);
        } catch (TimeoutError never) {
            throw new AssertionError("The focus is not seen on " + stop, never);
        }
    }

    private static String focus(Screen screen) {
        return (String) screen.page.evaluate(FOCUS);
    }

    private static void press(Screen screen, String key) {
        screen.page.keyboard().press(key);
    }
}
