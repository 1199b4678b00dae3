package id.brevet.mail;

import id.brevet.support.SamplePerson;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Arrays;
import java.util.List;

/** Mails that have arrived at the test server. */
class Inbox {

    private Inbox() {}

    static List<MimeMessage> of(SamplePerson newcomer) {
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

    static List<String> headers(MimeMessage mail) throws MessagingException {
        return java.util.Collections.list(mail.getAllHeaders()).stream()
                .map(jakarta.mail.Header::getName)
                .sorted()
                .toList();
    }

    static String words(MimeMessage mail) throws Exception {
        return parts((MimeMultipart) mail.getContent());
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
