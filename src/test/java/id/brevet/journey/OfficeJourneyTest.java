package id.brevet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.ApiClient;
import id.brevet.support.Chrome;
import id.brevet.support.SamplePerson;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The office reads what has been done. */
@QuarkusTest
@Chrome.Needed
class OfficeJourneyTest {

    @TestHTTPResource
    URL home;

    @BeforeEach
    void somebodyComesAndGoes() {
        IntStream.range(0, 6)
                .mapToObj(it -> ApiClient.signedIn(SamplePerson.student()))
                .forEach(it -> it.delete("/auth/logout").then().statusCode(200));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theTrailIsReadFilteredAndTurned(boolean script) {
        try (var office = Screen.at(home, script)) {
            office.signIn("admin@brevet.local", "Admin123!");
            office.follow("Lihat seluruh jejak audit");
            var rows = office.main().locator("tbody tr");
            assertThat(rows).hasCount(10);
            office.reads("Menampilkan 1–10 dari 13");

            office.follow("Berikutnya");
            office.reads("Halaman 2 dari 2");
            assertThat(rows).hasCount(3);

            office.page.getByLabel("Tindakan").selectOption("session.ended");
            office.press("Terapkan");
            office.reads("Tindakan: Sesi diakhiri");
            assertThat(rows).hasCount(6);
            assertThat(office.address()).contains("action=session.ended");

            rows.first().locator("summary").click();
            assertThat(rows.first().locator("details")).containsText("API");

            office.main().locator(".chip").click();
            office.reads("dari 13");

            office.fill("Sampai tanggal", "2001-01-01");
            office.press("Terapkan");
            office.reads("Tidak ada catatan");
            office.follow("Hapus semua saringan");
            office.reads("dari 13");
        }
    }

    @Test
    void filteringChangesTheListOnlyAndCanBeUndone() {
        try (var office = Screen.at(home, true)) {
            office.signIn("admin@brevet.local", "Admin123!");
            office.open("/admin/audit");
            office.page.evaluate("() => { document.body.dataset.same = 'yes'; }");

            office.page.getByLabel("Tindakan").selectOption("session.ended");
            office.press("Terapkan");
            office.reads("Tindakan: Sesi diakhiri");
            assertThat(office.page.locator("body")).hasAttribute("data-same", "yes");

            office.page.goBack();
            assertThat(office.main().locator(".chip")).hasCount(0);
            office.reads("dari 13");
        }
    }
}
