package id.brevet.mail;

import id.brevet.job.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Puts letters into the outbox and, where there is a mail server, on their way. */
@ApplicationScoped
public class MailQueue {

    static final String DELIVERY = "mail";

    @Inject
    Jobs foreman;

    @Inject
    Clock clock;

    /** Takes part in the caller's transaction: no deed, no mail. */
    public void post(Letter letter) {
        var event = letter.event();
        if (event != null && !Mail.first(event, clock.instant())) {
            return;
        }
        var recipient = letter.recipient().strip().toLowerCase(Locale.ROOT);
        var mail = new Mail(recipient, letter.subject(), letter.body(), letter.secret(), hasServer());
        mail.persist();
        for (var file : letter.attachments()) {
            new MailAttachment(mail.id, letter.attachments().indexOf(file) + 1, file).persist();
        }
        if (mail.queued()) {
            foreman.ask(DELIVERY, mail.id.toString());
        }
    }

    /** The secret was used, or opens nothing any more: the letters that hold it become empty. */
    public void blank(UUID secretKey) {
        for (var mail : Mail.holding(secretKey)) {
            mail.blank(clock.instant());
            MailAttachment.removeFrom(mail.id);
        }
    }

    /** Sent once more, from the first try, if that could do any good. */
    void retry(Mail mail) {
        mail.retry(hasServer(), clock.instant());
        foreman.again(DELIVERY, mail.id.toString());
    }

    /** Whether somebody has named a mail server. */
    public static boolean hasServer() {
        return ConfigProvider.getConfig()
                .getOptionalValue("brevet.mail.host", String.class)
                .isPresent();
    }
}
