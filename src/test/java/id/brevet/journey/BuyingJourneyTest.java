package id.brevet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.FilePayload;
import id.brevet.support.Chrome;
import id.brevet.support.SampleBatch;
import id.brevet.support.SampleFiles;
import id.brevet.support.SamplePerson;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import id.brevet.support.Wait;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.Test;

/** From the batch to the paid seat, on a phone, while the office sits at its desk. */
@QuarkusTest
@Chrome.Needed
class BuyingJourneyTest {

    private static final double SOON = 15_000;
    private static final String RECEIPTS =
            "select a.name from mail_attachment a join mail m on m.id = a.mail_id where m.recipient = ?";

    @TestHTTPResource
    URL home;

    @Test
    void aSeatIsBoughtOnAPhoneAndPaidWithoutAReload() {
        SampleReceivingAccount.open();
        var batch = SampleBatch.open(3);
        var student = SamplePerson.student();
        try (var phone = Screen.at(home, true);
                var office = Screen.at(home, true)) {
            phone.page.setViewportSize(360, 780);
            phone.enter(student);
            phone.open("/batch/" + batch.slug());
            phone.page.locator("#next button").click();
            phone.reads("Belum dibayar");
            phone.reads("Sisa waktu");
            phone.page.evaluate("() => { document.body.dataset.same = 'yes'; }");

            phone.press("Kirim bukti");
            assertThat(phone.summary()).containsText("Sertakan bukti transfer");
            phone.page
                    .locator("#payment_proof_url")
                    .setInputFiles(new FilePayload("bukti.png", "image/png", SampleFiles.picture()));
            assertThat(phone.page.locator(".proof--preview")).isVisible();
            phone.fill("Nomor rekening pengirim", "x");
            phone.press("Kirim bukti");
            assertThat(phone.summary()).not().containsText("Sertakan bukti transfer");
            assertThat(phone.page.locator(".proof--preview")).isVisible();
            phone.fill("Nomor rekening pengirim", "1234567890");
            phone.press("Kirim bukti");
            phone.reads("Sedang diperiksa");

            office.enter(SamplePerson.admin());
            office.open("/admin/kas");
            office.reads("1 dari 1 yang menunggu");
            office.page.keyboard().press("a");
            office.page.getByText("Diterima: ").waitFor();
            office.open("/admin/tagihan");

            assertThat(phone.main()).containsText("Lunas", new ContainsTextOptions().setTimeout(SOON));
            assertThat(phone.main().getByText("Kwitansi (PDF)")).isVisible();
            assertThat(phone.page.locator("body")).hasAttribute("data-same", "yes");
            Wait.until(
                    "the receipt", () -> Sql.column(RECEIPTS, student.email()).size() == 1);
        }
    }
}
