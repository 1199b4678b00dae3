package id.brevet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import id.brevet.support.BuyerClient;
import id.brevet.support.Chrome;
import id.brevet.support.SampleBatch;
import id.brevet.support.SamplePerson;
import id.brevet.support.SampleReceivingAccount;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The desk where the connection is slow, or breaks: what is shown is what it is called, and what failed is said. */
@QuarkusTest
@Chrome.Needed
class UnsteadyDeskJourneyTest {

    @TestHTTPResource
    URL home;

    private UUID first;
    private UUID second;
    private UUID third;

    @BeforeEach
    void arrange() {
        SampleReceivingAccount.open();
        var batch = SampleBatch.open(20);
        first = BuyerClient.create().proven(batch);
        second = BuyerClient.create().proven(batch);
        third = BuyerClient.create().proven(batch);
    }

    @Test
    void afterADecisionComesWhoeverIsNext() {
        try (var office = Screen.at(home, true)) {
            open(office, "/admin/kas");
            office.page.keyboard().press("j");
            assertThat(proof(office, second)).isVisible();
            office.page.keyboard().press("a");
            assertThat(proof(office, third)).isVisible();
            office.page.keyboard().press("a");
            assertThat(proof(office, first)).isVisible();
        }
    }

    @Test
    void afterTheLastItIsSaidThatNobodyIsLeft() {
        try (var office = Screen.at(home, true)) {
            office.page.clock().install();
            open(office, "/admin/kas");
            for (var it : List.of(first, second, third)) {
                assertThat(proof(office, it)).isVisible();
                office.page.keyboard().press("a");
            }
            assertThat(office.page.getByText("Semua sudah Anda putuskan")).isVisible();
            office.page.clock().runFor(11_000);
            assertThat(office.page.getByText("Tidak ada yang menunggu")).isVisible();
        }
    }

    @Test
    void theAddressNamesWhoeverIsShown() {
        try (var office = Screen.at(home, true)) {
            open(office, "/admin/kas?id=" + second);
            office.page.evaluate(SecondThoughtsJourneyTest.AT_ONCE, List.of("a", "k"));
            assertThat(proof(office, third)).isVisible();
            office.page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(proof(office, third)).isVisible();
            assertThat(office.address()).isEqualTo("/admin/kas?id=" + third);
        }
    }

    @Test
    void whoeverWasDecidedAboutIsNotShownInPlaceOfTheNext() {
        try (var office = Screen.at(home, true)) {
            open(office, "/admin/kas");
            office.cutOff();
            office.page.keyboard().press("a");
            assertThat(toast(office, "Tidak ada sambungan")).isVisible();
            assertThat(proof(office, first)).isHidden();
            assertThat(office.address()).isEqualTo("/admin/kas");
            office.context.setOffline(false);
            office.page.keyboard().press("j");
            assertThat(proof(office, second)).isVisible();
            assertThat(toast(office, "Tidak ada sambungan")).isHidden();
        }
    }

    @Test
    void aPageThatCannotTurnSaysSo() {
        try (var office = Screen.at(home, true)) {
            open(office, "/admin/kas");
            office.cutOff();
            office.page.keyboard().press("j");
            assertThat(toast(office, "Tidak ada sambungan")).isVisible();
            office.page.keyboard().press("j");
            assertThat(office.page.locator("article[inert]")).hasCount(0);
            assertThat(toast(office, "Tidak ada sambungan")).hasCount(1);
            assertThat(office.address()).isEqualTo("/admin/kas");
            office.context.setOffline(false);
            office.page.keyboard().press("a");
            assertThat(proof(office, second)).isVisible();
        }
    }

    @Test
    void aDecisionThatCannotBeSentStaysWithinReach() {
        try (var office = Screen.at(home, true)) {
            office.page.clock().install();
            open(office, "/admin/kas");
            office.page.keyboard().press("a");
            assertThat(proof(office, second)).isVisible();
            assertThat(place(office, first)).isHidden();
            office.cutOff();
            office.page.clock().runFor(11_000);
            var failure = toast(office, "Keputusan ini belum dijalankan");
            assertThat(failure).containsText("Tidak ada sambungan; lihat lagi");
            assertThat(place(office, first)).isVisible();
            failure.locator("[data-toast-act]").click();
            assertThat(toast(office, "Tidak ada sambungan. Periksa")).isVisible();
            assertThat(failure).isVisible();
            office.context.setOffline(false);
            failure.locator("[data-toast-act]").click();
            assertThat(proof(office, first)).isVisible();
            assertThat(failure).isHidden();
        }
    }

    private static void open(Screen office, String path) {
        office.enter(SamplePerson.admin());
        office.open(path);
    }

    private static Locator proof(Screen office, UUID purchase) {
        return office.page.locator("#purchase-" + purchase);
    }

    private static Locator place(Screen office, UUID purchase) {
        return office.page.locator("[data-place='" + purchase + "']");
    }

    private static Locator toast(Screen office, String text) {
        return office.page.locator(".toast").filter(new Locator.FilterOptions().setHasText(text));
    }
}
