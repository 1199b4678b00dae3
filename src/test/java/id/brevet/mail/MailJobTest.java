package id.brevet.mail;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.Afresh;
import id.brevet.support.Newcomer;
import id.brevet.support.Patience;
import id.brevet.support.Program;
import id.brevet.support.Rows;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MailServer.class, restrictToAnnotatedClass = true)
class MailJobTest implements Afresh {

    Newcomer budi;

    @BeforeEach
    void arrive() {
        budi = Newcomer.student();
    }

    @Test
    void deliversOnceInTextAndHtml() throws Exception {
        forgot(budi);
        Patience.until("delivery", () -> state(budi).equals("SENT"));

        var mails = arrived(budi);
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).getContentType()).startsWith("multipart/");
        var parts = parts((MimeMultipart) mails.get(0).getContent());
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

        var mail = arrived(budi).get(0);
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(budi.email());
        assertThat(headers(mail)).isEqualTo(headers(arrived(other).get(0)));
        assertThat(mail.getHeader("Bcc")).isNull();
    }

    @Test
    void aServerThatIsDownDelaysMailButLosesNone() {
        MailServer.goAway();
        try {
            forgot(budi);
            Patience.until("failure", () -> failure(budi) != null);
            assertThat(state(budi)).isEqualTo("QUEUED");
        } finally {
            MailServer.comeBack();
        }
        var other = Newcomer.student();
        forgot(other);
        Patience.until("the other mail", () -> state(other).equals("SENT"));

        Patience.until("the delayed mail", () -> state(budi).equals("SENT"));

        assertThat(arrived(budi)).hasSize(1);
        assertThat(Rows.one("select concat(attempts > 1, failure is null) from mail where recipient = ?", budi.email()))
                .isEqualTo("tt");
    }

    @Test
    void nobodyWaitsForTheServer() {
        MailServer.goAway();
        try {
            assertThat(forgot(budi)).isEqualTo(200);
        } finally {
            MailServer.comeBack();
        }
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

    private static List<MimeMessage> arrived(Newcomer newcomer) {
        return Arrays.stream(MailServer.server().getReceivedMessages())
                .filter(it -> to(it).contains(newcomer.email()))
                .toList();
    }

    private static List<String> to(MimeMessage mail) {
        try {
            return Arrays.stream(mail.getRecipients(RecipientType.TO))
                    .map(it -> ((InternetAddress) it).getAddress())
                    .toList();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> headers(MimeMessage mail) throws MessagingException {
        return java.util.Collections.list(mail.getAllHeaders()).stream()
                .map(jakarta.mail.Header::getName)
                .sorted()
                .toList();
    }

    private static String parts(MimeMultipart content) throws Exception {
        var text = new StringBuilder();
        for (int i = 0; i < content.getCount(); i++) {
            var part = content.getBodyPart(i);
            text.append(part.getContentType()).append('\n');
            text.append(part.getContent() instanceof MimeMultipart nested ? parts(nested) : part.getContent());
        }
        return text.toString();
    }
}
