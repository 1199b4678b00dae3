package id.brevet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import id.brevet.support.BuyerClient;
import id.brevet.support.Chrome;
import id.brevet.support.OfficeClient;
import id.brevet.support.SampleBatch;
import id.brevet.support.SamplePerson;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Wait;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hasty fingers at the desk decide nothing that was not meant, and what was decided is not lost. */
@QuarkusTest
@Chrome.Needed
class SecondThoughtsJourneyTest {

    static final String AT_ONCE = "keys => keys.forEach(key =>"
            + " document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })))";

    private static final String AS_SOON_AS_IT_IS_SEEN = "key => new MutationObserver((_, it) => { it.disconnect();"
            + " document.body.dataset.pressed = key;"
            + " document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })); })"
            + ".observe(document.querySelector('main'), { childList: true, subtree: true })";

    private static final LocatorAssertions.IsVisibleOptions LATER =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    @TestHTTPResource
    URL home;

    private SampleBatch batch;

    @BeforeEach
    void arrange() {
        SampleReceivingAccount.open();
        batch = SampleBatch.open(20);
    }

    @Test
    void twoPressesAreOneDecision() {
        BuyerClient.create().proven(batch);
        BuyerClient.create().proven(batch);
        try (var office = Screen.at(home, true)) {
            office.enter(SamplePerson.admin());
            office.open("/admin/kas");
            office.page.evaluate(AT_ONCE, List.of("a", "a"));
            assertThat(office.page.getByText("Urungkan")).hasCount(1);
            office.page.getByText("Urungkan").click();
        }
    }

    @Test
    void aKeyThatIsPressedWhileTheNextIsFetchedDecidesNothing() {
        BuyerClient.create().proven(batch);
        var next = BuyerClient.create().proven(batch);
        try (var office = Screen.at(home, true)) {
            office.enter(SamplePerson.admin());
            office.open("/admin/kas");
            office.page.evaluate(AT_ONCE, List.of("j", "a"));
            assertThat(office.page.locator("#purchase-" + next)).isVisible();
            assertThat(office.page.getByText("Urungkan")).hasCount(0);
        }
    }

    /** A part that is seen but does not listen yet would leave the page, and send what waits. */
    @Test
    void aPartListensAsSoonAsItIsSeen() {
        var first = BuyerClient.create().proven(batch);
        BuyerClient.create().proven(batch);
        try (var office = Screen.at(home, true)) {
            office.enter(SamplePerson.admin());
            office.open("/admin/kas");
            office.page.evaluate(AS_SOON_AS_IT_IS_SEEN, "k");
            office.page.keyboard().press("j");
            assertThat(office.page.locator("body")).hasAttribute("data-pressed", "k");
            office.page.waitForURL(it -> it.endsWith("?id=" + first));
            assertThat(office.page.locator("#purchase-" + first)).isVisible();
            assertThat(office.page.locator("body")).hasAttribute("data-pressed", "k");
        }
    }

    @Test
    void aDecisionCanBeTakenBackUntilItIsSent() {
        var proof = BuyerClient.create().proven(batch);
        try (var office = Screen.at(home, true)) {
            office.enter(SamplePerson.admin());
            office.page.clock().install();
            office.open("/admin/kas");
            office.page.keyboard().press("a");
            office.page.clock().runFor(9_000);
            assertThat(office.page.getByText("Urungkan")).isVisible();
            assertThat(states(List.of(proof))).containsOnly("review");
            office.page.clock().runFor(2_000);
            assertThat(office.page.getByText("Urungkan")).isHidden();
            Wait.until("the decision", () -> states(List.of(proof)).contains("received"));
        }
    }

    @Test
    void aDecisionIsSentBeforeItsSessionEnds() {
        var proof = BuyerClient.create().proven(batch);
        try (var office = Screen.at(home, true)) {
            office.enter(SamplePerson.admin());
            office.open("/admin/kas");
            office.page.keyboard().press("a");
            assertThat(office.page.getByText("Urungkan")).isVisible();
            office.page.locator(".menu__button").click();
            office.page
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keluar"))
                    .click();
            office.page.waitForURL(it -> !it.contains("/admin"));
        }
        assertThat(states(List.of(proof))).containsOnly("received");
    }

    @Test
    void aDecisionOfNobodyIsTold() {
        var proof = BuyerClient.create().proven(batch);
        try (var office = Screen.at(home, true)) {
            office.enter(SamplePerson.admin());
            office.open("/admin/kas");
            office.context.clearCookies();
            office.page.keyboard().press("a");
            assertThat(office.page.getByText("Keputusan ini belum dijalankan")).isVisible(LATER);
        }
        assertThat(states(List.of(proof))).containsOnly("review");
    }

    @Test
    void whoeverIsDecidedAboutTwiceIsDecidedAboutOnce() {
        var proof = BuyerClient.create().proven(batch);
        BuyerClient.create().proven(batch);
        try (var office = Screen.at(home, true)) {
            office.enter(SamplePerson.admin());
            office.open("/admin/kas");
            office.page.locator("#reason").fill("Nominal kurang");
            office.page.keyboard().press("Enter");
            assertThat(office.page.locator("#purchase-" + proof)).isHidden();
            office.page.keyboard().press("k");
            assertThat(office.page.locator("#purchase-" + proof)).isVisible();
            office.page.keyboard().press("a");
            assertThat(office.page.getByText("Urungkan")).hasCount(1);
            office.open("/admin/tagihan");
            Wait.until("the last word", () -> states(List.of(proof)).contains("received"));
        }
    }

    private static List<String> states(List<UUID> purchases) {
        return purchases.stream().map(OfficeClient::state).toList();
    }
}
