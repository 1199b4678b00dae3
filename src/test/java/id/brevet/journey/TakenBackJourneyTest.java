package id.brevet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import id.brevet.support.BuyerClient;
import id.brevet.support.Chrome;
import id.brevet.support.SampleBatch;
import id.brevet.support.SamplePerson;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import id.brevet.support.Wait;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions that wait to be sent are told in one place, taken back by a key, and counted as done meanwhile. */
@QuarkusTest
@Chrome.Needed
class TakenBackJourneyTest {

    @TestHTTPResource
    URL home;

    private BuyerClient buyer;
    private List<UUID> proofs;

    @BeforeEach
    void arrange() {
        SampleReceivingAccount.open();
        var batch = SampleBatch.open(20);
        buyer = BuyerClient.create();
        var others = IntStream.range(0, 3).mapToObj(it -> BuyerClient.create());
        proofs = Stream.concat(Stream.of(buyer), others)
                .map(it -> it.proven(batch))
                .toList();
    }

    @Test
    void theLatestIsTakenBackByAKey() {
        try (var office = Screen.at(home, true)) {
            open(office);
            decide(office, 0);
            var number = RefusedDecisionJourneyTest.number(proofs.get(0));
            assertThat(toast(office)).containsText("Diterima: " + number + ", ");
            decide(office, 1);
            decide(office, 2);
            assertThat(toast(office)).hasCount(1);
            assertThat(toast(office)).containsText("3 keputusan menunggu");
            assertThat(toast(office).locator("[data-key=u] kbd")).hasText("U");
            office.page.keyboard().press("u");
            assertThat(proof(office, 2)).isVisible();
            assertThat(toast(office)).containsText("2 keputusan menunggu");
            office.page.keyboard().press("u");
            assertThat(proof(office, 1)).isVisible();
            office.page.keyboard().press("u");
            assertThat(proof(office, 0)).isVisible();
            assertThat(toast(office)).hasCount(0);
            assertThat(place(office, 0)).containsText(number);
        }
    }

    @Test
    void whatWasTypedComesBack() {
        try (var office = Screen.at(home, true)) {
            open(office);
            office.page.locator("#reason").fill("Nominal kurang");
            office.page.keyboard().press("Enter");
            assertThat(proof(office, 1)).isVisible();
            assertThat(office.page.locator("#reason")).hasValue("");
            office.page.keyboard().press("u");
            assertThat(proof(office, 0)).isVisible();
            assertThat(office.page.locator("#reason")).hasValue("Nominal kurang");
        }
    }

    @Test
    void whoeverIsDecidedAboutIsCountedNoLonger() {
        try (var office = Screen.at(home, true)) {
            open(office);
            assertThat(count(office)).hasText("1 dari 4 yang menunggu");
            office.page.keyboard().press("j");
            assertThat(count(office)).hasText("2 dari 4 yang menunggu");
            decide(office, 1);
            assertThat(count(office)).hasText("2 dari 3 yang menunggu");
            assertThat(office.page.locator("[data-place]:visible")).hasCount(3);
            office.page.keyboard().press("u");
            assertThat(count(office)).hasText("2 dari 4 yang menunggu");
        }
    }

    @Test
    void whoeverSendsAnotherProofWaitsAgain() {
        try (var office = Screen.at(home, true)) {
            office.page.clock().install();
            open(office);
            office.page.locator("#reason").fill("Gambar terpotong");
            office.press("Minta bukti lagi");
            assertThat(proof(office, 1)).isVisible();
            office.page.clock().runFor(11_000);
            Wait.until("the decision", () -> !waits(proofs.get(0)));
            assertThat(toast(office)).hasCount(0);
            buyer.proves(proofs.get(0)).then().statusCode(200);
            office.page.keyboard().press("j");
            assertThat(proof(office, 2)).isVisible();
            assertThat(place(office, 0)).isVisible();
        }
    }

    @Test
    void whatDecidesIsSeenAtOnce() {
        try (var office = Screen.at(home, true)) {
            open(office);
            for (var button :
                    office.page.locator("[data-decision] button[name=decision]").all()) {
                assertThat(button).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
            }
        }
    }

    /** Neither what was decided nor what failed lies over what decides. */
    @ParameterizedTest
    @CsvSource({"1280, 800", "360, 740"})
    void theToastLeavesTheDecisionsFree(int width, int height) {
        try (var office = Screen.at(home, true)) {
            office.page.setViewportSize(width, height);
            open(office);
            decide(office, 0);
            decide(office, 1);
            for (var button :
                    office.page.locator("[data-decision] button[name=decision]").all()) {
                button.scrollIntoViewIfNeeded();
                assertThat(button.evaluate(FREE)).isEqualTo(true);
            }
            office.page.keyboard().press("u");
            office.page.keyboard().press("u");
        }
    }

    private static final String FREE =
            """
            it => {
                const box = it.getBoundingClientRect();
                return it.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
            }
            """;

    private static boolean waits(UUID purchase) {
        var waiting =
                "select queued_at is not null from payment y join purchase p on p.payment_id = y.id where p.id = ?";
        return Sql.one(waiting, purchase).equals("t");
    }

    private void decide(Screen office, int which) {
        assertThat(proof(office, which)).isVisible();
        office.page.keyboard().press("a");
        assertThat(proof(office, which)).isHidden();
    }

    private static void open(Screen office) {
        office.enter(SamplePerson.admin());
        office.open("/admin/kas");
    }

    private Locator proof(Screen office, int which) {
        return office.page.locator("#purchase-" + proofs.get(which));
    }

    private Locator place(Screen office, int which) {
        return office.page.locator("[data-place='" + proofs.get(which) + "']");
    }

    private static Locator count(Screen office) {
        return office.page.locator("[data-count]");
    }

    private static Locator toast(Screen office) {
        return office.page.locator(".toast");
    }
}
