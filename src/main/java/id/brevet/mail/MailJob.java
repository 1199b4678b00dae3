package id.brevet.mail;

import id.brevet.job.Job;
import id.brevet.job.PermanentFailure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Delivers one mail and keeps the reason if that fails. */
@ApplicationScoped
public class MailJob implements Job {

    /** About two days, in which most servers come back and most mailboxes are emptied. */
    private static final List<Duration> BACK_OFF = List.of(
            Duration.ofSeconds(2),
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4),
            Duration.ofHours(8),
            Duration.ofHours(14),
            Duration.ofHours(18));

    @Inject
    SmtpSender sender;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return MailQueue.DELIVERY;
    }

    @Override
    public List<Duration> backOff() {
        return BACK_OFF;
    }

    @Override
    public boolean slow() {
        return true;
    }

    /** Runs in three steps, so that no transaction is open while a slow server answers. */
    @Override
    public void run(String id) {
        var mail = UUID.fromString(id);
        var load = QuarkusTransaction.requiringNew().call(() -> load(mail));
        if (load.isEmpty()) {
            return;
        }
        try {
            sender.deliver(load.get(), clock.instant());
        } catch (MessagingException | RuntimeException e) {
            var failure = DeliveryFailure.of(e);
            QuarkusTransaction.requiringNew().run(() -> Mail.locked(mail).attemptFailed(failure.reason()));
            throw failure.permanent()
                    ? new PermanentFailure(failure.reason(), e)
                    : new IllegalStateException(failure.reason(), e);
        }
        QuarkusTransaction.requiringNew().run(() -> Mail.locked(mail).markSent(clock.instant()));
    }

    @Override
    public void onGivenUp(String id) {
        QuarkusTransaction.requiringNew()
                .run(() -> Mail.locked(UUID.fromString(id)).giveUp());
    }

    private Optional<SmtpSender.MailWithFiles> load(UUID id) {
        return Mail.byId(id)
                .flatMap(it -> it.content(clock.instant()))
                .map(it -> new SmtpSender.MailWithFiles(it, MailAttachment.of(id)));
    }
}
