package id.brevet.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.support.ApiClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.PageClient;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import id.brevet.support.Wait;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MailServer.class, restrictToAnnotatedClass = true)
@Tag("slow")
class MailJobTest implements ClockAndRateLimitReset {

    @Inject
    MailJob job;

    @Inject
    SecretMailBlankJob blankJob;

    SamplePerson budi;

    @BeforeEach
    void arrive() {
        budi = SamplePerson.student();
    }

    @Test
    void deliversOnceInTextAndHtml() throws Exception {
        forgot(budi);
        Wait.until("delivery", () -> state(budi).equals("SENT"));

        var mails = Inbox.of(budi);
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).getContentType()).startsWith("multipart/");
        var parts = Inbox.words(mails.get(0));
        assertThat(parts).contains("text/plain").contains("text/html").contains("/atur-sandi?token");
        Wait.until("the job's end", () -> Sql.count("select count(*) from job where task_name = 'mail'") == 0);
        assertThat(ApiClient.signedIn(SamplePerson.admin())
                        .get("/outbox?recipient=" + budi.email())
                        .<String>path("data[0].status"))
                .isEqualTo("sent");
    }

    @Test
    void aNameAddsNoHeaderAndNoRecipient() throws Exception {
        var hostile = "Budi\r\nBcc: korban@contoh.id\u2028X-Evil: 1 =?utf-8?q?=0D=0ABcc:_x@y.id?=";
        Sql.change("update users set name = ? where id = ?", hostile, budi.id());
        var other = SamplePerson.student();

        forgot(budi);
        forgot(other);
        Wait.until("delivery", () -> state(budi).equals("SENT") && state(other).equals("SENT"));

        var mail = Inbox.of(budi).get(0);
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(budi.email());
        assertThat(Inbox.headers(mail)).isEqualTo(Inbox.headers(Inbox.of(other).get(0)));
        assertThat(mail.getHeader("Bcc")).isNull();
    }

    @Test
    void aServerThatIsDownDelaysMailButLosesNone() {
        MailServer.shutDown();
        try {
            forgot(budi);
            Wait.until("failure", () -> failure(budi) != null);
            assertThat(state(budi)).isEqualTo("QUEUED");
        } finally {
            MailServer.startAgain();
        }
        var other = SamplePerson.student();
        forgot(other);
        Wait.until("the other mail", () -> state(other).equals("SENT"));

        Wait.until("the delayed mail", () -> state(budi).equals("SENT"));

        assertThat(Inbox.of(budi)).hasSize(1);
        assertThat(Sql.one("select concat(attempts > 1, failure is null) from mail where recipient = ?", budi.email()))
                .isEqualTo("tt");
    }

    @Test
    void nobodyWaitsForTheServer() {
        MailServer.shutDown();
        try {
            assertThat(forgot(budi)).isEqualTo(200);
        } finally {
            MailServer.startAgain();
        }
    }

    @Test
    void aSecretIsForItsRecipientAlone() throws Exception {
        forgot(budi);
        Wait.until("delivery", () -> state(budi).equals("SENT"));
        assertThat(Inbox.words(Inbox.of(budi).get(0))).contains("token=");

        var admin = SamplePerson.admin();
        ApiClient.signedIn(admin)
                .get("/outbox?recipient=" + budi.email())
                .then()
                .body("data[0].withheld", equalTo("secret"))
                .body("data[0].text", equalTo(""))
                .body("data[0].html", equalTo(""));
        assertThat(PageClient.signedIn(admin)
                        .get("/admin/surat/" + Letters.id(budi.email()))
                        .asString())
                .doesNotContain("token=")
                .contains("hanya penerimanya");
    }

    @Test
    void filesGoWithTheMailThatIsSentOnlyOnce() throws Exception {
        Letters.post(Letters.to(budi.email()).attach("jadwal.txt", "text/plain", "Senin".getBytes(UTF_8)));
        Wait.until("delivery", () -> state(budi).equals("SENT"));

        job.run(Letters.id(budi.email()));

        assertThat(Inbox.of(budi)).hasSize(1);
        assertThat(Inbox.words(Inbox.of(budi).get(0))).contains("jadwal.txt", "Senin");
        assertThat(Inbox.of(budi).get(0).getMessageID()).contains(Letters.id(budi.email()));
        ApiClient.signedIn(SamplePerson.admin())
                .post("/outbox/" + Letters.id(budi.email()) + "/retry", Map.of())
                .then()
                .statusCode(409);
    }

    @Test
    void whatWasKeptIsSentWhenThereIsAServer() {
        Letters.post(Letters.to(budi.email()));
        Wait.until("delivery", () -> state(budi).equals("SENT"));
        Sql.change("update mail set state = 'KEPT', sent_at = null where recipient = ?", budi.email());
        var office = PageClient.signedIn(SamplePerson.admin());

        var row = office.post("/admin/surat/" + Letters.id(budi.email()) + "/baris", Map.of());

        row.then().statusCode(200);
        assertThat(row.asString()).contains("Antre").doesNotContain("<html");
        Wait.until("another delivery", () -> state(budi).equals("SENT"));
        assertThat(Inbox.of(budi)).hasSize(2);
    }

    @Test
    void whatOpensNothingAnyMoreIsNotSent() {
        MailServer.shutDown();
        try {
            forgot(budi);
            Wait.until("failure", () -> failure(budi) != null);
            Sql.change("update mail set secret_until = now() where recipient = ?", budi.email());
            blankJob.run("");
        } finally {
            MailServer.startAgain();
        }

        job.run(Letters.id(budi.email()));

        assertThat(state(budi)).isEqualTo("FAILED");
        assertThat(failure(budi)).contains("before it could be delivered");
        assertThat(Inbox.of(budi)).isEmpty();
    }

    private static int forgot(SamplePerson newcomer) {
        return ApiClient.STRANGER
                .post("/auth/forgot-password", Map.of("email", newcomer.email()))
                .statusCode();
    }

    private static String state(SamplePerson newcomer) {
        return Sql.one("select state from mail where recipient = ?", newcomer.email());
    }

    private static String failure(SamplePerson newcomer) {
        return Sql.one("select failure from mail where recipient = ?", newcomer.email());
    }
}
