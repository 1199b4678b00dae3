package id.brevet.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.SamplePerson;
import id.brevet.support.Wait;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MailServer.class, restrictToAnnotatedClass = true)
@Tag("slow")
class MailCharactersTest {

    private static final byte[] FILE = "Rp1.000 – ễ".getBytes(UTF_8);

    @Test
    void lettersOfEveryAlphabetArrive() throws Exception {
        var budi = SamplePerson.student();
        var letter = Letters.to(budi.email());
        Letters.post(new Letter(
                letter.recipient(),
                letter.locale(),
                "Kwitansi Nguyễn – 李",
                letter.text(),
                letter.html(),
                null,
                null,
                List.of(new Letter.Attachment("kwitansi ễ.txt", "text/plain", FILE))));

        Wait.until("delivery", () -> Letters.state(budi.email()).equals("SENT"));

        var mail = Inbox.of(budi).get(0);
        assertThat(mail.getSubject()).isEqualTo("Kwitansi Nguyễn – 李");
        var enclosed = ((MimeMultipart) mail.getContent()).getBodyPart(1);
        assertThat(MimeUtility.decodeText(enclosed.getFileName())).isEqualTo("kwitansi ễ.txt");
        assertThat(enclosed.getInputStream()).hasBinaryContent(FILE);
    }
}
