package id.brevet.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

/** A page held against WCAG 2.2 AA, and against a narrow screen. */
record Look(int width, ColorScheme light) {

    static final Look PHONE = new Look(360, ColorScheme.LIGHT);
    static final Look DESK = new Look(1280, ColorScheme.DARK);
    static final List<Look> BOTH = List.of(PHONE, DESK);
    static final List<Look> EVERY =
            List.of(PHONE, DESK, new Look(360, ColorScheme.DARK), new Look(1280, ColorScheme.LIGHT));

    private static final int NARROWEST = 320;
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

    /** Asked without the builder, which opens a second page for every answer, and once the new light has been painted. */
    private static final String CHECK =
            """
            async rules => {
                await new Promise(painted => requestAnimationFrame(() => requestAnimationFrame(painted)));
                await Promise.all(document.getAnimations().map(it => it.finished.catch(() => null)));
                const { violations } = await axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
                return violations.flatMap(rule => rule.nodes.map(it => `${rule.id} at ${it.target}: ${it.html} ${it.failureSummary}`));
            }
            """;

    private static final String AXE = axe();

    private static final String TOO_WIDE =
            """
            () => {
                const page = document.documentElement;
                const spilling = [...document.querySelectorAll('.button')]
                    .filter(it => it.offsetWidth && it.scrollWidth > it.clientWidth + 1)
                    .map(it => `the button ${it.textContent.trim()} is too narrow`);
                return page.scrollWidth <= page.clientWidth ? spilling : [...document.querySelectorAll('body *')]
                    .filter(it => it.getBoundingClientRect().right > page.clientWidth + 1)
                    .map(it => `${it.tagName}.${it.className}`).concat('the page itself').slice(0, 5);
            }
            """;

    private static final String TWICE =
            """
            () => [...document.querySelectorAll('[id]')].map(it => it.id).filter((id, at, all) => all.indexOf(id) !== at)
            """;

    /** Whatever is opened on it can be looked at. */
    static Screen screen(URL home) {
        var screen = Screen.at(home, true);
        screen.context.addInitScript(AXE);
        return screen;
    }

    /** Faults of the page, by sight and by touch. */
    static List<String> at(Page page, List<Look> looks) {
        var found = new ArrayList<String>();
        for (var look : looks) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(look.light));
            page.setViewportSize(look.width, 800);
            found.addAll(look.violations(page));
            found.addAll(tooWide(page, look.width));
        }
        found.addAll(tooWide(page, NARROWEST));
        ((List<?>) page.evaluate(TWICE)).forEach(it -> found.add(page.url() + " has the id twice: " + it));
        return found;
    }

    private List<String> violations(Page page) {
        return ((List<?>) page.evaluate(CHECK, RULES))
                .stream().map(it -> "%s %s: %s".formatted(page.url(), this, it)).toList();
    }

    private static List<String> tooWide(Page page, int width) {
        page.setViewportSize(width, 800);
        return ((List<?>) page.evaluate(TOO_WIDE))
                .stream()
                        .map(it -> "%s does not fit into %d: %s".formatted(page.url(), width, it))
                        .toList();
    }

    private static String axe() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One page after the other, on a phone and on a desk. */
    static ArrayList<String> visited(Screen screen, String pages) {
        var found = new ArrayList<String>();
        for (var page : pages.split(" ")) {
            screen.open(page);
            found.addAll(at(screen.page, BOTH));
        }
        return found;
    }
}
