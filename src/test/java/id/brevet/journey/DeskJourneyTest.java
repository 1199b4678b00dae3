package id.brevet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.brevet.support.StatementClient.line;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.brevet.support.BuyerClient;
import id.brevet.support.Chrome;
import id.brevet.support.LedgerBalances;
import id.brevet.support.OfficeClient;
import id.brevet.support.SampleBatch;
import id.brevet.support.SamplePerson;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.StatementClient;
import id.brevet.support.Wait;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The office clears its queue without taking its hands off the keys, and brings the bank's statement twice. */
@QuarkusTest
@Chrome.Needed
class DeskJourneyTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    @TestHTTPResource
    URL home;

    private SampleBatch batch;

    @BeforeEach
    void arrange() {
        SampleReceivingAccount.open();
        batch = SampleBatch.open(20);
    }

    @Test
    void tenProofsAreClearedByKeyboardWithTenSecondsToThinkAgain() {
        var proofs = IntStream.range(0, 10)
                .mapToObj(it -> BuyerClient.create().proven(batch))
                .toList();
        try (var office = Screen.at(home, true)) {
            office.enter(SamplePerson.admin());
            office.open("/admin/kas");
            office.page.evaluate("() => { document.body.dataset.same = 'yes'; }");
            for (var proof : proofs.subList(0, 9)) {
                assertThat(office.page.locator("#purchase-" + proof)).isVisible();
                office.page.keyboard().press("a");
                assertThat(office.page.locator("#purchase-" + proof)).isHidden();
            }
            assertThat(states(proofs.subList(7, 9))).containsOnly("review");
            office.page.getByText("Urungkan").first().click();
            assertThat(office.page.locator("#purchase-" + proofs.get(8))).isVisible();
            office.page.keyboard().press("r");
            office.page.keyboard().type("Nominal kurang");
            office.page.keyboard().press("Enter");
            assertThat(office.page.locator("#purchase-" + proofs.get(9))).isVisible();
            office.page.keyboard().press("a");
            assertThat(office.page.locator("body")).hasAttribute("data-same", "yes");

            office.open("/admin/tagihan");
            Wait.until("all decisions", () -> !states(proofs).contains("review"));
        }
        assertThat(states(proofs.subList(0, 8))).containsOnly("received");
        assertThat(states(proofs.subList(8, 10))).containsExactly("failed", "received");
    }

    @Test
    void aStatementBroughtTwiceAndAgainInPartDoublesNothing() {
        var before = LedgerBalances.unidentified();
        var exact = BuyerClient.create().ordered(batch);
        var proven = BuyerClient.create().proven(batch);
        var first = simulated(exact) + simulated(proven);
        var more = simulated(proven) + line(TODAY, "BUNGA", 2_500, "C");
        try (var office = Screen.at(home, true)) {
            office.enter(SamplePerson.admin());
            bring(office, StatementClient.HEAD + first);
            office.reads("2 baru");
            office.press("Masukkan 2 baris");
            office.reads("Mutasi sudah masuk");
            bring(office, StatementClient.HEAD + first);
            office.reads("2 sudah pernah dimasukkan");
            office.press("Masukkan 0 baris");
            bring(office, StatementClient.HEAD + more);
            office.reads("1 baru");
            office.press("Masukkan 1 baris");
            office.open("/admin/kas/mutasi/baris?state=unmatched&account_id="
                    + StatementClient.ofTheOnlyAccount().account());
            office.reads("BUNGA");
        }
        assertThat(states(List.of(exact, proven))).containsOnly("received");
        assertThat(LedgerBalances.unidentified() - before).isEqualTo(2_500);
    }

    @Test
    void aStrangeFileIsExplainedWithoutBeingChosenAgain() {
        try (var office = Screen.at(home, true)) {
            office.enter(SamplePerson.admin());
            bring(office, "Posting Date,Remark,Amount\n%s,TRSF BUDI,\"750,123.00 CR\"\n".formatted(TODAY));
            office.page.locator("#keterangan").selectOption("Remark");
            office.page.locator("#jumlah").selectOption("Amount");
            office.press("Periksa dulu");
            office.reads("1 baru");
            assertThat(office.page).hasURL(Pattern.compile(".*/admin/kas/mutasi/[0-9a-f-]{36}"));
            office.press("Masukkan 1 baris");
            office.reads("Mutasi sudah masuk");
        }
    }

    private static void bring(Screen office, String file) {
        office.open("/admin/kas/mutasi");
        office.page
                .locator("#account_id")
                .selectOption(StatementClient.ofTheOnlyAccount().account());
        office.page
                .locator("#file")
                .setInputFiles(new FilePayload("mutasi.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        office.press("Periksa dulu");
    }

    private static String simulated(UUID purchase) {
        var told = OfficeClient.admin()
                .client()
                .request()
                .contentType("application/json")
                .body(Map.of("payment_id", purchase, "kind", "exact"))
                .post("/api/v1/simulator/statement");
        return told.asString().replace("\r", "").replace(StatementClient.HEAD, "");
    }

    private static List<String> states(List<UUID> purchases) {
        return purchases.stream().map(OfficeClient::state).toList();
    }
}
