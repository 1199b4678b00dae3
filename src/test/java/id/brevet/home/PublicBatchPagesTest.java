package id.brevet.home;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.PageClient;
import id.brevet.support.SampleBatch;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PublicBatchPagesTest {

    SampleBatch batch;
    SamplePerson budi;

    @BeforeEach
    void arrive() {
        batch = SampleBatch.open(3);
        budi = SamplePerson.student();
    }

    @ParameterizedTest
    @CsvSource({
        "course={slug}-kursus, true",
        "q=angkatan+{slug}, true",
        "course={slug}-kursus&group_type=umum&course_type=offline&can_register=true, true",
        "course={slug}-kursus&course_type=online, false",
        "q=tidak-ada-yang-begini, false",
        "course=kursus-lain, false",
    })
    void filtersFindAndStayInTheForm(String asked, boolean found) {
        var query = asked.replace("{slug}", batch.slug());

        var page = new PageClient().page("/batch?sort=start_at&" + query);

        assertThat(page.select("article").eachAttr("id")).isEqualTo(found ? List.of("batch-" + batch.id()) : List.of());
        for (var one : ("sort=start_at&" + query).split("&")) {
            var field = page.select("[name=" + one.split("=")[0] + "]");
            var held = field.is("select") ? field.select("option[selected]").val() : field.val();
            assertThat(held).isEqualTo(one.split("=")[1].replace('+', ' '));
        }
    }

    @Test
    void theArchiveIsClosedToStrangersButItsPagesCanStillBeRead() {
        Sql.change("update batch set is_archived = true where id = ?", batch.id());

        assertThat(new PageClient()
                        .page("/batch?is_archived=true&q=" + batch.slug())
                        .select("article"))
                .isEmpty();
        assertThat(new PageClient().page(path()).select("main").text()).contains("sudah diarsipkan");
    }

    @Test
    void aVerifiedStudentReadsThePriceOfTheirGroup() {
        var page = PageClient.signedIn(budi).page(path());

        assertThat(page.select(".offer__door .price").text()).isEqualTo("Harga Anda Rp2.300.000");
        assertThat(page.select("#price-umum").text()).contains("Kelompok Anda");
        assertThat(page.select("#price-mahasiswa_gunadarma").text())
                .contains("Rp750.000")
                .doesNotContain("Kelompok Anda");
        assertThat(PageClient.signedIn(budi)
                        .page("/batch?q=" + batch.slug())
                        .select("article")
                        .text())
                .contains("Rp2.300.000 harga kelompok Anda");
    }

    @Test
    void nobodyElseIsPromisedAPrice() {
        Sql.change(
                "update users set group_type = 'mahasiswa_gunadarma', group_verified = false where id = ?", budi.id());

        for (var visitor : List.of(new PageClient(), PageClient.signedIn(budi))) {
            assertThat(visitor.page(path()).select(".offer__door .price").text())
                    .isEqualTo("mulai Rp750.000");
            assertThat(visitor.page(path()).text()).doesNotContain("Kelompok Anda Rp", "Harga Anda");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "group_type = null group_verified = false, Pilih kelompok Anda dahulu, /profil",
        "group_type = 'mahasiswa_gunadarma' group_verified = false nim_proof = null, belum terverifikasi, /profil",
        "group_type = 'mahasiswa_gunadarma' group_verified = false nim_proof = '/x' proof_sent_at = now(), sedang diperiksa, /profil",
        "group_type = 'mahasiswa_gunadarma' group_verified = false nim_proof = '/x' proof_sent_at = now() proof_refusal = 'buram', ditolak, /profil",
        "group_type = 'mahasiswa_non_gunadarma' group_verified = true, Bukan untuk kelompok, /batch?",
    })
    void aStudentWhoCannotBuyIsToldWhatToDo(String change, String said, String link) {
        Sql.change("update batch set group_types = '{umum,mahasiswa_gunadarma}' where id = ?", batch.id());
        Sql.change("update users set " + change.replaceAll(" (?=\\w+ = )", ", ") + " where id = ?", budi.id());

        assertStep(PageClient.signedIn(budi), said, link);
    }

    @ParameterizedTest
    @CsvSource({
        "sold = 3, Semua kursi sudah terisi, /batch?",
        "registration_start_at = now() + interval '1 day', Pendaftaran dibuka, ''",
        "registration_end_at = now() - interval '1 hour', Pendaftaran sudah ditutup, /batch?",
        "is_archived = true, Pendaftaran sudah ditutup, /batch?",
    })
    void whatIsNotOpenIsNotSold(String change, String said, String link) {
        Sql.change("update batch set " + change + " where id = ?", batch.id());

        assertStep(PageClient.signedIn(budi), said, link);
        assertStep(new PageClient(), said, link);
    }

    @Test
    void aStrangerComesBackHereAfterSigningIn() {
        assertStep(new PageClient(), "Ingin ikut batch ini?", "/masuk?kembali=" + path());
    }

    @Test
    void thoseWhoWorkHereAreOfferedNoSeat() {
        assertStep(PageClient.signedIn(SamplePerson.of("guru")), "sebagai guru", "");
        assertStep(PageClient.signedIn(SamplePerson.admin()), "sebagai kantor", "/admin/batch/" + batch.slug());
    }

    @Test
    void theSameIsSaidInEnglish() {
        var stranger = new PageClient();
        stranger.cookies.put("bahasa", "en");

        assertThat(stranger.page(path()).select("main").text())
                .contains("Open for registration", "Monday, Thursday", "18:00–20:30 WIB", "3 seats left");
    }

    private void assertStep(PageClient visitor, String said, String link) {
        var door = visitor.page(path()).selectFirst(".offer__door");

        assertThat(door.text()).contains(said);
        assertThat(door.select("form")).isEmpty();
        assertThat(door.select("a").eachAttr("href"))
                .as(said)
                .matches(it -> link.isEmpty() ? it.isEmpty() : it.get(0).startsWith(link));
    }

    private String path() {
        return "/batch/" + batch.slug();
    }
}
