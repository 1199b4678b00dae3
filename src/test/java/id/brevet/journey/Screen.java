package id.brevet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import id.brevet.support.Chrome;
import id.brevet.support.PageClient;
import id.brevet.support.SamplePerson;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A browser of somebody's own, with one page open, that remembers whatever went wrong in it. */
class Screen implements AutoCloseable {

    /** The browser's note that a page came with a refusal is no error of the page. */
    private static final Pattern REFUSED = Pattern.compile("Failed to load resource: .* a status of 4\\d\\d .*");

    private static final Pattern CUT_OFF =
            Pattern.compile("Failed to load resource: net::ERR_INTERNET_DISCONNECTED|htmx:(afterRequest|sendError).*");

    private static final String REPORT_VIOLATIONS =
            """
            document.addEventListener('securitypolicyviolation',
                it => console.error(`Policy: ${it.violatedDirective} ${it.blockedURI}`));
            """;

    private static final double PATIENCE = 10_000;

    private final URL home;
    final BrowserContext context;
    final Page page;

    private boolean wasCutOff;

    private final List<String> complaints = new ArrayList<>();

    private Screen(URL home, BrowserContext context) {
        this.home = home;
        this.context = context;
        context.setDefaultTimeout(PATIENCE);
        context.addInitScript(REPORT_VIOLATIONS);
        context.onConsoleMessage(it -> {
            if (it.type().equals("error") && !isExpected(it.text())) {
                complaints.add(it.page().url() + ": " + it.text());
            }
        });
        context.onWebError(it -> complaints.add(it.page().url() + ": " + it.error()));
        this.page = context.newPage();
    }

    private boolean isExpected(String complaint) {
        return REFUSED.matcher(complaint).matches()
                || wasCutOff && CUT_OFF.matcher(complaint).matches();
    }

    void cutOff() {
        wasCutOff = true;
        context.setOffline(true);
    }

    static Screen at(URL home, boolean script) {
        return new Screen(
                home,
                Chrome.browser()
                        .newContext(new NewContextOptions()
                                .setBaseURL(home.toString())
                                .setJavaScriptEnabled(script)
                                .setLocale("id-ID")
                                .setReducedMotion(ReducedMotion.REDUCE)
                                .setColorScheme(ColorScheme.LIGHT)
                                .setViewportSize(1280, 800)));
    }

    Response open(String path) {
        return page.navigate(path);
    }

    void signIn(String email, String password) {
        open("/masuk");
        fill("Alamat email", email);
        fill("Kata sandi", password);
        press("Masuk");
        page.waitForURL(it -> !URI.create(it).getPath().equals("/masuk"));
    }

    /** Comes in past the door, so that the browser has seen no page yet. */
    void enter(SamplePerson newcomer) {
        PageClient.signedIn(newcomer)
                .cookies
                .forEach((name, value) -> context.addCookies(List.of(new Cookie(name, value).setUrl(home.toString()))));
    }

    void fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    /** One of several cards, each of which is the label of its choice. */
    void choose(String label) {
        main().getByText(label, new Locator.GetByTextOptions().setExact(true)).click();
    }

    void press(String button) {
        main().getByRole(AriaRole.BUTTON, named(button)).click();
    }

    void follow(String link) {
        main().getByRole(AriaRole.LINK, named(link)).click();
    }

    Locator main() {
        return page.locator("#main");
    }

    Locator summary() {
        return page.locator("[data-problems]");
    }

    void reads(String text) {
        assertThat(main()).containsText(text);
    }

    /** Waits until the browser has got there. */
    void isAt(String path) {
        try {
            page.waitForURL(it -> URI.create(it).getPath().equals(path));
        } catch (TimeoutError late) {
            throw new AssertionError("At " + page.url() + " instead of " + path, late);
        }
    }

    String address() {
        var here = URI.create(page.url());
        return here.getRawPath() + (here.getRawQuery() == null ? "" : "?" + here.getRawQuery());
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }
}
