package id.brevet.mail;

import id.brevet.job.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Writes mails to the outbox and, where there is a mail server, queues their delivery. */
@ApplicationScoped
public class MailQueue {

    static final String DELIVERY = "mail";

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /** Joins the caller's transaction: what is rolled back sends no mail. */
    public void post(Letter letter) {
        var event = letter.event();
        if (event != null && !Mail.claimEvent(event, clock.instant())) {
            return;
        }
        var recipient = letter.recipient().strip().toLowerCase(Locale.ROOT);
        var mail = new Mail(recipient, letter.subject(), letter.body(), letter.secret(), hasServer());
        mail.persist();
        for (var file : letter.attachments()) {
            new MailAttachment(mail.id, letter.attachments().indexOf(file) + 1, file).persist();
        }
        if (mail.queued()) {
            jobs.enqueue(DELIVERY, mail.id.toString());
        }
    }

    /** Empties the mails that hold a secret which was used or has become invalid. */
    public void blank(UUID secretKey) {
        for (var mail : Mail.withSecret(secretKey)) {
            mail.blank(clock.instant());
            MailAttachment.removeFrom(mail.id);
        }
    }

    /** Queues the mail once more, with all its tries. */
    void retry(Mail mail) {
        mail.retry(hasServer(), clock.instant());
        jobs.retry(DELIVERY, mail.id.toString());
    }

    /** True where a mail server is configured. */
    public static boolean hasServer() {
        return ConfigProvider.getConfig()
                .getOptionalValue("brevet.mail.host", String.class)
                .isPresent();
    }
}
