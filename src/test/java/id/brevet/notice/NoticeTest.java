package id.brevet.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.brevet.support.ApiClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.PageClient;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import id.brevet.web.Language;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoticeTest implements ClockAndRateLimitReset {

    @Inject
    Notices notices;

    @Inject
    NoticeCleanupJob sweep;

    SamplePerson budi;
    PageClient browser;

    @BeforeEach
    void arrive() {
        budi = SamplePerson.student();
        browser = PageClient.signedIn(budi);
    }

    @Test
    void tellsTheReaderInTheirLanguage() {
        ring("proof_refused", "/siswa", "fotonya 'buram' {0} <b>");

        assertThat(browser.page("/pemberitahuan").select(".device h2").text())
                .contains("ditolak. Alasan: fotonya 'buram' {0} <b>. Kirim");
        browser.cookies.put("bahasa", "en");
        assertThat(browser.page("/pemberitahuan").select(".device h2").text())
                .contains("has been refused. Reason: fotonya 'buram' {0} <b>. Send");
        ApiClient.signedIn(budi)
                .get("/me/notices")
                .then()
                .body("meta.total", equalTo(1))
                .body("data[0].word", equalTo("proof_refused"))
                .body("data[0].text", org.hamcrest.Matchers.startsWith("Bukti mahasiswa"))
                .body("data[0].href", equalTo("/siswa"))
                .body("data[0].read_at", nullValue());
    }

    @Test
    void countsWhatIsNewOnEveryPage() {
        assertThat(browser.page("/siswa").select(".bell__count")).isEmpty();

        ring("proof_approved", null);
        ring("proof_approved", null);
        ringFor(SamplePerson.student(), "proof_approved", null);

        assertThat(browser.page("/siswa").select(".bell__count").text()).isEqualTo("2");
        assertThat(browser.page("/siswa").select(".bell").text()).contains("2 belum dibaca");
    }

    @Test
    void doesNotCountBeyondWhatFits() {
        QuarkusTransaction.requiringNew().run(() -> IntStream.range(0, 100)
                .forEach(it -> notices.tell(recipient(budi), "proof_approved", null)));

        assertThat(browser.page("/siswa").select(".bell__count").text()).isEqualTo("99+");
        assertThat(browser.page("/pemberitahuan").select("a[rel=next]").attr("href"))
                .isEqualTo("/pemberitahuan?page=2");
    }

    @Test
    void isReadWhenItIsOpened() {
        ring("email_changed", "/profil/sandi", "baru@contoh.id");
        ring("proof_approved", "//jahat.id/x");
        ring("proof_approved", null);

        assertOpens("email_changed", "/profil/sandi");
        assertThat(browser.page("/siswa").select(".bell__count").text()).isEqualTo("2");
        assertOpens("proof_approved", "/pemberitahuan");
        assertOpens("email_changed", "/profil/sandi");
    }

    @Test
    void belongsToOnePersonOnly() {
        var other = SamplePerson.student();
        ringFor(other, "proof_approved", "/siswa");
        var id = Sql.one("select id::text from notice where user_id = ?", other.id());

        browser.post("/pemberitahuan/" + id, Map.of()).then().statusCode(404);
        browser.post("/pemberitahuan", Map.of()).then().statusCode(303);
        ApiClient.signedIn(budi).post("/me/notices/read", Map.of()).then().body("data.read", equalTo(0));

        assertThat(Sql.count("select count(*) from notice where user_id = ? and read_at is null", other.id()))
                .isOne();
        assertThat(browser.page("/pemberitahuan").select(".device")).isEmpty();
        ApiClient.signedIn(budi).get("/me/notices").then().body("meta.total", equalTo(0));
    }

    @Test
    void areAllReadAtOnce() {
        ring("proof_approved", null);
        ring("proof_approved", null);

        browser.post("/pemberitahuan", Map.of()).then().statusCode(303);

        assertThat(browser.page("/pemberitahuan").select(".bell__count, .badge.tone-info"))
                .isEmpty();
        ring("email_changed", null, "x");
        var program = ApiClient.signedIn(budi);
        program.post("/me/notices/read", Map.of()).then().body("data.read", equalTo(1));
        program.get("/me/notices")
                .then()
                .body("data.word", contains("email_changed", "proof_approved", "proof_approved"))
                .body("data[0].read_at", notNullValue());
    }

    @Test
    void comesWithItsDeedOrNotAtAll() {
        QuarkusTransaction.begin();
        notices.tell(recipient(budi), "proof_approved", null);
        QuarkusTransaction.rollback();

        assertThat(Sql.count("select count(*) from notice where user_id = ?", budi.id()))
                .isZero();
        assertThatThrownBy(() -> ring("nothing_known", null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isForgottenLongAfterItWasRead() {
        ring("proof_approved", null);
        ring("email_changed", null, "x");
        Sql.change("update notice set read_at = created_at where user_id = ? and word = 'proof_approved'", budi.id());

        sweep.run("");
        assertThat(Sql.count("select count(*) from notice where user_id = ?", budi.id()))
                .isEqualTo(2);
        later(NoticeCleanupJob.KEPT.plus(Duration.ofMinutes(1)));
        sweep.run("");

        assertThat(Sql.column("select word from notice where user_id = ?", budi.id()))
                .containsExactly("email_changed");
    }

    private void assertOpens(String word, String path) {
        var id = Sql.one(
                "select id::text from notice where user_id = ? and word = ? order by created_at limit 1",
                budi.id(),
                word);
        var answer = browser.post("/pemberitahuan/" + id, Map.of());
        answer.then().statusCode(303).header("Location", org.hamcrest.Matchers.endsWith(path));
        assertThat(Sql.one("select read_at is not null from notice where id = ?::uuid", id))
                .isEqualTo("t");
    }

    private void ring(String word, String href, String... details) {
        ringFor(budi, word, href, details);
    }

    private static Recipient recipient(SamplePerson person) {
        return new Recipient(person.id(), "Budi", person.email(), Language.INDONESIAN);
    }

    private void ringFor(SamplePerson person, String word, String href, String... details) {
        QuarkusTransaction.requiringNew().run(() -> notices.tell(recipient(person), word, href, details));
    }
}
