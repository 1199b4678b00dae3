package id.brevet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.Chrome;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page, for everybody who may see it, on a phone by day and on a desk by night. */
@QuarkusTest
@Chrome.Needed
class LookTest {

    private static final String NOTICE =
            """
            insert into notice (id, created_at, updated_at, user_id, word, details, href)
            select gen_random_uuid(), now(), now(), ?, word, '["fotonya buram"]', href
            from (values ('proof_refused', '/admin'), ('email_changed', null)) it (word, href)
            """;

    private static final String MAILS =
            """
            insert into mail (id, created_at, updated_at, recipient, subject, text, html, state, failure, secret_key, secret_until)
            select gen_random_uuid(), now() - n * interval '1 hour', now(), 'seseorang.dengan.alamat.panjang@contoh.id',
                'Verifikasi akun Anda', repeat('Kode Anda 123456 ', 30), '', state, '550 5.1.1 tidak-ada-orang-di-sini',
                gen_random_uuid(), now() + interval '1 day'
            from (values (1, 'KEPT'), (2, 'QUEUED'), (3, 'FAILED')) it (n, state)
            """;

    @TestHTTPResource
    URL home;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/ /masuk /masuk?kembali=/siswa /masuk?kabar=keluar /daftar /lupa-sandi /lupa-sandi?kabar=tautan-dikirim",
                "/verifikasi /verifikasi?token=x&kabar=kode-dikirim /atur-sandi /atur-sandi?token=x /privasi /tidak-ada /kwitansi/x",
                "/kursus /kursus?q=tidak-ada /batch /batch?q=tidak-ada",
            })
    void whatStrangersSee(String pages) {
        try (var stranger = Look.screen(home)) {
            assertThat(Look.visited(stranger, pages)).isEmpty();
        }
    }

    @Test
    void whatStrangersSeeOfTheirMistakes() {
        try (var stranger = Look.screen(home)) {
            var found = new ArrayList<String>();
            stranger.open("/daftar");
            stranger.press("Buat akun");
            found.addAll(Look.at(stranger.page, Look.BOTH));
            stranger.open("/verifikasi?token=x");
            stranger.press("Verifikasi email");
            found.addAll(Look.at(stranger.page, Look.BOTH));

            assertThat(found).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "siswa, /siswa /siswa/tagihan /siswa/tagihan?payment_status=paid /profil /profil/sandi /profil/sesi /pemberitahuan /admin",
        "guru, /guru /profil",
        "admin, /admin/pengguna /admin/pengguna?q=tidak-ada /admin/pengguna/baru /admin/pengguna/impor",
        "admin, /admin /admin/audit /admin/audit?action=tidak.ada",
        "admin, /admin/surat /admin/surat?q=tidak /admin/pekerjaan /admin/pekerjaan?status=failed",
        "admin, /admin/pengaturan /admin/pengaturan?kabar=pengaturan-tersimpan /admin/harga /admin/rekening",
        "admin, /admin/kas /admin/tagihan /admin/tagihan?q=tidak-ada /admin/tagihan/baru /admin/tagihan/baru?q=budi",
        "admin, /admin/kursus /admin/kursus?q=tidak-ada /admin/kursus/baru /admin/batch /admin/batch?q=tidak /admin/batch/baru",
    })
    void whatMembersSee(String role, String pages) {
        try (var member = Look.screen(home)) {
            member.enter(SamplePerson.of(role));
            assertThat(Look.visited(member, pages)).isEmpty();
        }
    }

    @Test
    void whatUnfoldsOnAPhone() {
        try (var office = Look.screen(home)) {
            office.enter(SamplePerson.admin());
            office.open("/admin/audit");
            office.main().locator("details").first().locator("summary").click();
            var found = new ArrayList<>(Look.at(office.page, Look.BOTH));

            office.open("/admin/harga");
            office.main().locator("details").first().locator("summary").click();
            found.addAll(Look.at(office.page, Look.BOTH));

            office.open("/profil/sesi");
            office.page.locator(".menu__button").click();
            found.addAll(Look.at(office.page, Look.BOTH));

            office.page.setViewportSize(360, 800);
            office.page.getByLabel("Buka menu").click();
            found.addAll(Look.at(office.page, List.of(Look.PHONE)));

            assertThat(found).isEmpty();
        }
    }

    @Test
    void whatHasBeenWrittenAndWhatTheBellSays() {
        try (var office = Look.screen(home)) {
            var admin = SamplePerson.admin();
            Sql.change(NOTICE, admin.id());
            Sql.change(MAILS);
            office.enter(admin);

            var found = Look.visited(office, "/pemberitahuan /admin/surat");
            office.main().locator("tbody a").first().click();
            office.reads("Isi surat");
            found.addAll(Look.at(office.page, Look.BOTH));

            assertThat(found).isEmpty();
        }
    }

    @Test
    void everyComponentInEveryLight() {
        try (var office = Look.screen(home)) {
            office.enter(SamplePerson.admin());
            office.open("/admin/gaya");
            var found = new ArrayList<>(Look.at(office.page, Look.EVERY));

            office.press("Buka dialog");
            found.addAll(Look.at(office.page, Look.BOTH));

            assertThat(found).isEmpty();
        }
    }

    @Test
    void theSameInEnglish() {
        try (var stranger = Look.screen(home)) {
            stranger.open("/masuk");
            stranger.page.getByLabel("EN – English").click();
            stranger.reads("Sign in");
            assertThat(Look.visited(stranger, "/ /daftar")).isEmpty();
        }
    }
}
