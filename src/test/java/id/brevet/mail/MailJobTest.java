package id.brevet.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.support.Afresh;
import id.brevet.support.Newcomer;
import id.brevet.support.Patience;
import id.brevet.support.Program;
import id.brevet.support.Rows;
import id.brevet.support.Visitor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MailServer.class, restrictToAnnotatedClass = true)
class MailJobTest implements Afresh {

    @Inject
    MailJob job;

    @Inject
    SecretMailBlankJob blankJob;

    Newcomer budi;

    @BeforeEach
    void arrive() {
        budi = Newcomer.student();
    }

    @Test
    void deliversOnceInTextAndHtml() throws Exception {
        forgot(budi);
        Patience.until("delivery", () -> state(budi).equals("SENT"));

        var mails = Inbox.of(budi);
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).getContentType()).startsWith("multipart/");
        var parts = Inbox.words(mails.get(0));
        assertThat(parts).contains("text/plain").contains("text/html").contains("/atur-sandi?token");
        assertThat(Rows.count("select count(*) from job where task_name = 'mail'"))
                .isZero();
        assertThat(Program.of(Newcomer.admin())
                        .get("/outbox?recipient=" + budi.email())
                        .<String>path("data[0].status"))
                .isEqualTo("sent");
    }

    @Test
    void aNameAddsNoHeaderAndNoRecipient() throws Exception {
        var hostile = "Budi\r\nBcc: korban@contoh.id\u2028X-Evil: 1 =?utf-8?q?=0D=0ABcc:_x@y.id?=";
        Rows.change("update users set name = ? where id = ?", hostile, budi.id());
        var other = Newcomer.student();

        forgot(budi);
        forgot(other);
        Patience.until(
                "delivery", () -> state(budi).equals("SENT") && state(other).equals("SENT"));

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
            Patience.until("failure", () -> failure(budi) != null);
            assertThat(state(budi)).isEqualTo("QUEUED");
        } finally {
            MailServer.startAgain();
        }
        var other = Newcomer.student();
        forgot(other);
        Patience.until("the other mail", () -> state(other).equals("SENT"));

        Patience.until("the delayed mail", () -> state(budi).equals("SENT"));

        assertThat(Inbox.of(budi)).hasSize(1);
        assertThat(Rows.one("select concat(attempts > 1, failure is null) from mail where recipient = ?", budi.email()))
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
        Patience.until("delivery", () -> state(budi).equals("SENT"));
        assertThat(Inbox.words(Inbox.of(budi).get(0))).contains("token=");

        var admin = Newcomer.admin();
        Program.of(admin)
                .get("/outbox?recipient=" + budi.email())
                .then()
                .body("data[0].withheld", equalTo("secret"))
                .body("data[0].text", equalTo(""))
                .body("data[0].html", equalTo(""));
        assertThat(Visitor.signedIn(admin)
                        .get("/admin/surat/" + Letters.id(budi.email()))
                        .asString())
                .doesNotContain("token=")
                .contains("hanya penerimanya");
    }

    @Test
    void filesGoWithTheMailThatIsSentOnlyOnce() throws Exception {
        Letters.post(Letters.to(budi.email()).attach("jadwal.txt", "text/plain", "Senin".getBytes(UTF_8)));
        Patience.until("delivery", () -> state(budi).equals("SENT"));

        job.run(Letters.id(budi.email()));

        assertThat(Inbox.of(budi)).hasSize(1);
        assertThat(Inbox.words(Inbox.of(budi).get(0))).contains("jadwal.txt", "Senin");
        assertThat(Inbox.of(budi).get(0).getMessageID()).contains(Letters.id(budi.email()));
        Program.of(Newcomer.admin())
                .post("/outbox/" + Letters.id(budi.email()) + "/retry", Map.of())
                .then()
                .statusCode(409);
    }

    @Test
    void whatWasKeptIsSentWhenThereIsAServer() {
        Letters.post(Letters.to(budi.email()));
        Patience.until("delivery", () -> state(budi).equals("SENT"));
        Rows.change("update mail set state = 'KEPT', sent_at = null where recipient = ?", budi.email());
        var office = Visitor.signedIn(Newcomer.admin());

        var row = office.post("/admin/surat/" + Letters.id(budi.email()) + "/baris", Map.of());

        row.then().statusCode(200);
        assertThat(row.asString()).contains("Antre").doesNotContain("<html");
        Patience.until("another delivery", () -> state(budi).equals("SENT"));
        assertThat(Inbox.of(budi)).hasSize(2);
    }

    @Test
    void whatOpensNothingAnyMoreIsNotSent() {
        MailServer.shutDown();
        try {
            forgot(budi);
            Patience.until("failure", () -> failure(budi) != null);
            Rows.change("update mail set secret_until = now() where recipient = ?", budi.email());
            blankJob.run("");
        } finally {
            MailServer.startAgain();
        }

        job.run(Letters.id(budi.email()));

        assertThat(state(budi)).isEqualTo("FAILED");
        assertThat(failure(budi)).contains("before it could be delivered");
        assertThat(Inbox.of(budi)).isEmpty();
    }

    private static int forgot(Newcomer newcomer) {
        return Program.STRANGER
                .post("/auth/forgot-password", Map.of("email", newcomer.email()))
                .statusCode();
    }

    private static String state(Newcomer newcomer) {
        return Rows.one("select state from mail where recipient = ?", newcomer.email());
    }

    private static String failure(Newcomer newcomer) {
        return Rows.one("select failure from mail where recipient = ?", newcomer.email());
    }
}
