package id.brevet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.Chrome;
import id.brevet.support.SampleBatch;
import id.brevet.support.SamplePerson;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The shop window with something in it, on a phone by day and on a desk by night. */
@QuarkusTest
@Chrome.Needed
class WindowLookTest {

    private static final String LONG_AND_OVER =
            "update batch set sold = 1, title = repeat('Panjang', 20), is_archived = true where id = ?";

    @TestHTTPResource
    URL home;

    SampleBatch batch;
    SampleBatch archived;

    @BeforeEach
    void dress() {
        SampleReceivingAccount.open();
        batch = SampleBatch.open(3);
        archived = SampleBatch.open(1);
        Sql.change(LONG_AND_OVER, archived.id());
    }

    @Test
    void aStrangerLooksAtEverything() {
        try (var stranger = Look.screen(home)) {
            looksRight(stranger, "/", "/kursus", "/kursus/" + batch.slug() + "-kursus", "/batch", page(), old());
        }
    }

    @Test
    void aStudentTakesASeatAndFindsTheBill() {
        try (var student = Look.screen(home)) {
            student.enter(SamplePerson.student());
            looksRight(student, "/", "/batch", page(), old());

            student.open(page());
            student.press("Daftar & bayar Rp2.300.000");
            looksRight(student, page());

            assertThat(student.page.locator(".offer__door").innerText()).contains("Kursi Anda sedang ditahan");
        }
    }

    @Test
    void aFilterIsAppliedWithoutLeavingThePage() {
        try (var stranger = Look.screen(home)) {
            stranger.open("/batch");
            stranger.page.getByLabel("Cari judul").fill("tidak-ada-yang-begini");
            stranger.press("Terapkan");

            stranger.reads("Tidak ada batch yang cocok");
            assertThat(stranger.page.url()).contains("q=tidak-ada-yang-begini");
        }
    }

    private void looksRight(Screen screen, String... pages) {
        for (var page : pages) {
            screen.open(page);
            assertThat(Look.at(screen.page, List.of(Look.PHONE, Look.DESK)))
                    .as(page)
                    .isEmpty();
        }
    }

    private String page() {
        return "/batch/" + batch.slug();
    }

    private String old() {
        return "/batch/" + archived.slug();
    }
}
