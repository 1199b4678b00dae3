package id.brevet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.Chrome;
import id.brevet.support.SampleBatch;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import id.brevet.support.StudentWithProof;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.Test;

/** Names are as long as people want them; the pages hold. */
@QuarkusTest
@Chrome.Needed
class LongNamesTest {

    @TestHTTPResource
    URL home;

    @Test
    void whoeverWaitsAndWhoeverHasALongName() {
        try (var office = Look.screen(home)) {
            var waiting = StudentWithProof.create().person();
            Sql.change(
                    "update users set name = repeat('Panjang', 14), email = repeat('surat', 12) || '@contoh.id' where id = ?",
                    waiting.id());
            office.enter(SamplePerson.admin());

            var found = Look.visited(
                    office,
                    "/admin /admin/pengguna /admin/pengguna/" + waiting.id() + " /admin/verifikasi?id=" + waiting.id());
            office.press("Tolak");
            found.addAll(Look.at(office.page, Look.BOTH));

            assertThat(found).isEmpty();
        }
    }

    @Test
    void aCourseAndABatchWithLongNames() {
        try (var office = Look.screen(home)) {
            var batch = SampleBatch.open(3);
            Sql.change("update batch set title = repeat('Angkatan', 20), sold = 3 where id = ?", batch.id());
            Sql.change("update course set title = repeat('Brevet', 20) where id = ?", batch.course());
            office.enter(SamplePerson.admin());

            var found = Look.visited(
                    office,
                    "/admin/kursus /admin/kursus/" + batch.course() + " /admin/batch /admin/batch/" + batch.slug());
            office.press("Simpan batch");
            found.addAll(Look.at(office.page, Look.BOTH));

            assertThat(found).isEmpty();
        }
    }
}
