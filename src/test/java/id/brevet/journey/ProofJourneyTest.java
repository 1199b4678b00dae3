package id.brevet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.brevet.support.Chrome;
import id.brevet.support.SampleFiles;
import id.brevet.support.SamplePerson;
import id.brevet.support.StudentWithProof;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A student's card on its way to the office, and the answer on its way back. */
@QuarkusTest
@Chrome.Needed
class ProofJourneyTest {

    @TestHTTPResource
    URL home;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aProofIsSentRefusedAndReadOf(boolean script) {
        var sari = SamplePerson.student();
        try (var student = Screen.at(home, script);
                var office = Screen.at(home, script)) {
            student.enter(sari);
            send(student);

            office.enter(SamplePerson.admin());
            office.open("/admin/pengguna/" + sari.id());
            office.follow("Periksa bukti");
            office.press("Tolak");
            assertThat(office.summary()).containsText("Tulis alasannya");
            office.fill("Alasan penolakan", "Fotonya buram");
            office.page.keyboard().press("Enter");
            office.reads("Bukti ditolak dan pemiliknya diberi tahu.");

            student.open("/siswa");
            student.page.locator(".bell").click();
            student.reads("Alasan: Fotonya buram");
            student.choose("Buka");
            student.isAt("/profil");
            student.reads("Bukti ditolak");
        }
    }

    @Test
    void twoProofsAreJudgedWithoutAMouse() {
        var first = StudentWithProof.create();
        var second = StudentWithProof.create();
        try (var office = Screen.at(home, true)) {
            office.enter(SamplePerson.admin());
            office.open("/admin/verifikasi?id=" + first.person().id());
            office.page.evaluate("() => { document.body.dataset.same = 'yes'; }");

            press(office.page, "j");
            isOnTheDesk(office, second);
            press(office.page, "k");
            isOnTheDesk(office, first);

            press(office.page, "a");
            isOnTheDesk(office, second);
            office.reads("Bukti disetujui dan pemiliknya diberi tahu.");
            assertThat(office.page.locator("[data-focus]:focus")).containsText("Bukti disetujui");

            press(office.page, "r");
            assertThat(office.page.locator("#reason")).isFocused();
            office.page.keyboard().type("jangan pakai kartu adik");
            press(office.page, "Enter");
            office.reads("Bukti ditolak dan pemiliknya diberi tahu.");

            assertThat(office.page.locator("body")).hasAttribute("data-same", "yes");
        }
        assertThat(first.verified()).isTrue();
        assertThat(second.verified()).isFalse();
    }

    private static void send(Screen student) {
        student.open("/profil");
        student.choose("Mahasiswa Gunadarma");
        student.fill("NIM (boleh dikosongkan)", "50420001");
        student.page
                .locator("#nim_proof")
                .setInputFiles(new FilePayload("kartu.png", "image/png", SampleFiles.picture()));
        student.press("Simpan profil");
        student.reads("Profil disimpan");
        student.reads("Bukti sedang diperiksa");
    }

    /** The focus comes last, once the new part listens. */
    private static void isOnTheDesk(Screen office, StudentWithProof applicant) {
        assertThat(office.main().locator("article"))
                .hasAttribute("id", "user-" + applicant.person().id());
        assertThat(office.page.locator("[data-focus]:focus")).hasCount(1);
    }

    private static void press(Page page, String key) {
        page.keyboard().press(key);
    }
}
