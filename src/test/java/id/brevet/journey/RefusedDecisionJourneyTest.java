package id.brevet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import id.brevet.support.ABatch;
import id.brevet.support.AnAccount;
import id.brevet.support.Buyer;
import id.brevet.support.Chrome;
import id.brevet.support.Newcomer;
import id.brevet.support.Office;
import id.brevet.support.Patience;
import id.brevet.support.Rows;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever decided at the desk what somebody else had decided already learns of whom, and why. */
@QuarkusTest
@Chrome.Needed
class RefusedDecisionJourneyTest {

    @TestHTTPResource
    URL home;

    private ABatch batch;

    @BeforeEach
    void arrange() {
        AnAccount.open();
        batch = ABatch.open(20);
    }

    @Test
    void aRefusalSaysWhomItConcernsAndWhy() {
        var proof = Buyer.arrives().proven(batch);
        var next = Buyer.arrives().proven(batch);
        try (var office = Screen.at(home, true)) {
            office.enter(Newcomer.admin());
            office.page.clock().install();
            office.open("/admin/kas");
            reject(office);
            assertThat(office.page.locator("#purchase-" + next)).isVisible();
            Office.opens().sets(proof, "paid").then().statusCode(200);
            office.page.clock().runFor(11_000);
            var refusal = toast(office, "Keputusan ini belum dijalankan");
            assertThat(refusal).containsText(number(proof) + ", ");
            assertThat(refusal).containsText("Tagihan ini baru saja berubah: Pembayaran diterima");
            office.page.clock().runFor(60_000);
            refusal.getByText("Lihat").click();
            office.reads("Tagihan yang Anda buka sudah tidak menunggu pemeriksaan.");
            assertThat(refusal).isHidden();
        }
    }

    @Test
    void whoeverLooksAgainSeesWhatIsThereNow() {
        var budi = Buyer.arrives();
        var proof = budi.proven(batch);
        try (var office = Screen.at(home, true)) {
            office.enter(Newcomer.admin());
            office.page.clock().install();
            office.open("/admin/kas");
            reject(office);
            Office.opens().posts("/" + proof + "/resubmission", Map.of("reason", "Buram"));
            budi.proves(proof).then().statusCode(200);
            office.page.clock().runFor(11_000);
            toast(office, "Keputusan ini belum dijalankan")
                    .locator("[data-toast-act]")
                    .click();
            office.reads("Bukti sebelumnya");
            reject(office);
            office.page.clock().runFor(11_000);
            Patience.until("the decision", () -> Office.state(proof).equals("failed"));
        }
    }

    @Test
    void whoeverLeavesStaysWhenADecisionIsRefused() {
        var proof = Buyer.arrives().proven(batch);
        try (var office = Screen.at(home, true)) {
            office.enter(Newcomer.admin());
            office.open("/admin/kas");
            reject(office);
            Office.opens().sets(proof, "paid").then().statusCode(200);
            side(office, "Tagihan").click();
            assertThat(toast(office, "Keputusan ini belum dijalankan")).containsText(number(proof));
            office.isAt("/admin/kas");
            side(office, "Tagihan").click();
            office.isAt("/admin/tagihan");
        }
    }

    @Test
    void whoeverLeavesLeavesNothingUndone() {
        var proof = Buyer.arrives().proven(batch);
        try (var office = Screen.at(home, true)) {
            office.enter(Newcomer.admin());
            office.open("/admin/kas");
            reject(office);
            side(office, "Tagihan").click();
            office.isAt("/admin/tagihan");
            assertThat(Office.state(proof)).isEqualTo("failed");
        }
    }

    private static void reject(Screen office) {
        office.page.locator("#reason").fill("Nominal kurang");
        office.page.keyboard().press("Enter");
        assertThat(office.page.getByText("Urungkan")).isVisible();
    }

    private static Locator toast(Screen office, String text) {
        return office.page.locator(".toast").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static Locator side(Screen office, String link) {
        return office.page
                .locator("#side")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(link).setExact(true));
    }

    static String number(UUID purchase) {
        return Rows.one(
                "select payment_number(y.created_at, y.invoice_number) from payment y"
                        + " join purchase p on p.payment_id = y.id where p.id = ?",
                purchase);
    }
}
