package id.brevet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import id.brevet.support.BuyerClient;
import id.brevet.support.Chrome;
import id.brevet.support.OfficeClient;
import id.brevet.support.SampleBatch;
import id.brevet.support.SamplePerson;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import id.brevet.support.Wait;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The answer to an office member who decides what a colleague has decided already. */
@QuarkusTest
@Chrome.Needed
class RefusedDecisionJourneyTest {

    @TestHTTPResource
    URL home;

    private SampleBatch batch;

    @BeforeEach
    void arrange() {
        SampleReceivingAccount.open();
        batch = SampleBatch.open(20);
    }

    @Test
    void aRefusalSaysWhomItConcernsAndWhy() {
        var proof = BuyerClient.create().proven(batch);
        var next = BuyerClient.create().proven(batch);
        try (var office = Screen.at(home, true)) {
            office.enter(SamplePerson.admin());
            office.page.clock().install();
            office.open("/admin/kas");
            reject(office);
            assertThat(office.page.locator("#purchase-" + next)).isVisible();
            OfficeClient.admin().sets(proof, "paid").then().statusCode(200);
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
        var budi = BuyerClient.create();
        var proof = budi.proven(batch);
        try (var office = Screen.at(home, true)) {
            office.enter(SamplePerson.admin());
            office.page.clock().install();
            office.open("/admin/kas");
            reject(office);
            OfficeClient.admin().posts("/" + proof + "/resubmission", Map.of("reason", "Buram"));
            budi.proves(proof).then().statusCode(200);
            office.page.clock().runFor(11_000);
            toast(office, "Keputusan ini belum dijalankan")
                    .locator("[data-toast-act]")
                    .click();
            office.reads("Bukti sebelumnya");
            reject(office);
            office.page.clock().runFor(11_000);
            Wait.until("the decision", () -> OfficeClient.state(proof).equals("failed"));
        }
    }

    @Test
    void whoeverLeavesStaysWhenADecisionIsRefused() {
        var proof = BuyerClient.create().proven(batch);
        try (var office = Screen.at(home, true)) {
            office.enter(SamplePerson.admin());
            office.open("/admin/kas");
            reject(office);
            OfficeClient.admin().sets(proof, "paid").then().statusCode(200);
            side(office, "Tagihan").click();
            assertThat(toast(office, "Keputusan ini belum dijalankan")).containsText(number(proof));
            office.isAt("/admin/kas");
            side(office, "Tagihan").click();
            office.isAt("/admin/tagihan");
        }
    }

    @Test
    void whoeverLeavesLeavesNothingUndone() {
        var proof = BuyerClient.create().proven(batch);
        try (var office = Screen.at(home, true)) {
            office.enter(SamplePerson.admin());
            office.open("/admin/kas");
            reject(office);
            side(office, "Tagihan").click();
            office.isAt("/admin/tagihan");
            assertThat(OfficeClient.state(proof)).isEqualTo("failed");
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
        return Sql.one(
                "select payment_number(y.created_at, y.invoice_number) from payment y"
                        + " join purchase p on p.payment_id = y.id where p.id = ?",
                purchase);
    }
}
