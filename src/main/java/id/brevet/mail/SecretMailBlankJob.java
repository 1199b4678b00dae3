package id.brevet.mail;

import id.brevet.job.Job;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Blanks the mails whose code or link has expired. */
@ApplicationScoped
public class SecretMailBlankJob implements Job {

    private static final int AT_ONCE = 200;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "mail-blank";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofMinutes(5));
    }

    @Override
    public void run(String id) {
        int blanked;
        do {
            blanked = QuarkusTransaction.requiringNew().call(this::blankSome);
        } while (blanked == AT_ONCE);
    }

    private int blankSome() {
        var now = clock.instant();
        var overdue = Mail.overdue(now, AT_ONCE);
        for (var mail : overdue) {
            mail.blank(now);
            MailAttachment.removeFrom(mail.id);
        }
        return overdue.size();
    }
}
