package id.brevet.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Sends mails to the mail server, waiting for each answer, with one connection per mail. */
@ApplicationScoped
class SmtpSender {

    /** Mail with its files. */
    record MailWithFiles(Mail.Content content, List<MailAttachment> files) {}

    /** Address that no mailbox can have. */
    static class InvalidAddress extends MessagingException {

        private static final long serialVersionUID = 1;

        InvalidAddress(String message) {
            super(message);
        }
    }

    private static final Logger LOG = Logger.getLogger(SmtpSender.class);

    @Inject
    SmtpConfig config;

    void deliver(MailWithFiles mail, Instant now) throws MessagingException {
        var session = Session.getInstance(config.properties());
        var message = message(session, mail, now);
        var transport = session.getTransport("smtp");
        try {
            transport.connect(config.username().orElse(null), config.password().orElse(null));
            transport.sendMessage(message, message.getAllRecipients());
        } finally {
            close(transport);
        }
    }

    /** Failures are ignored, because the server has accepted the mail already. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("Connection to the mail server did not close properly", e);
        }
    }

    private MimeMessage message(Session session, MailWithFiles mail, Instant now) throws MessagingException {
        var content = mail.content();
        var message = new MessageWithFixedId(session, content.id());
        message.setFrom(sender());
        message.setRecipient(RecipientType.TO, address(content.recipient()));
        message.setSubject(content.subject(), UTF_8.name());
        message.setSentDate(Date.from(now));
        message.setContent(content(mail));
        message.saveChanges();
        return message;
    }

    private InternetAddress sender() {
        try {
            var sender = new InternetAddress(config.from(), true);
            sender.setPersonal(sender.getPersonal(), UTF_8.name());
            return sender;
        } catch (AddressException | UnsupportedEncodingException e) {
            throw new IllegalStateException("Sender address is invalid: " + config.from(), e);
        }
    }

    private static InternetAddress address(String recipient) throws InvalidAddress {
        try {
            return new InternetAddress(recipient, true);
        } catch (AddressException e) {
            throw new InvalidAddress(e.getMessage() + ": " + recipient);
        }
    }

    private static MimeMultipart content(MailWithFiles mail) throws MessagingException {
        var words = new MimeMultipart("alternative");
        words.addBodyPart(words(mail.content().body().text(), "plain"));
        words.addBodyPart(words(mail.content().body().html(), "html"));
        if (mail.files().isEmpty()) {
            return words;
        }
        var all = new MimeMultipart("mixed");
        var first = new MimeBodyPart();
        first.setContent(words);
        all.addBodyPart(first);
        for (var file : mail.files()) {
            all.addBodyPart(attachment(file));
        }
        return all;
    }

    private static BodyPart words(String words, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(words, UTF_8.name(), kind);
        return part;
    }

    private static BodyPart attachment(MailAttachment file) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.bytes, file.type)));
        part.setFileName(file.name);
        return part;
    }

    /** Message with the same id at every try, by which a mailbox can recognise a duplicate. */
    private static class MessageWithFixedId extends MimeMessage {

        private final UUID id;

        MessageWithFixedId(Session session, UUID id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<%s@brevet>".formatted(id));
        }
    }
}
