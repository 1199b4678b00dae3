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

/** Delivers one mail; what the server says is kept beside it. */
@ApplicationScoped
public class MailJob implements Job {

    /** About two days, in which most servers come back and most mailboxes are emptied. */
    private static final List<Duration> PATIENCE = List.of(
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
    SmtpSender carrier;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return MailQueue.DELIVERY;
    }

    @Override
    public List<Duration> backOff() {
        return PATIENCE;
    }

    @Override
    public boolean slow() {
        return true;
    }

    /** Three steps, so that no transaction is open while a slow server is spoken to. */
    @Override
    public void run(String id) {
        var mail = UUID.fromString(id);
        var load = QuarkusTransaction.requiringNew().call(() -> written(mail));
        if (load.isEmpty()) {
            return;
        }
        try {
            carrier.deliver(load.get(), clock.instant());
        } catch (MessagingException | RuntimeException e) {
            var trouble = DeliveryFailure.of(e);
            QuarkusTransaction.requiringNew().run(() -> Mail.locked(mail).troubled(trouble.words()));
            throw trouble.lasting()
                    ? new PermanentFailure(trouble.words(), e)
                    : new IllegalStateException(trouble.words(), e);
        }
        QuarkusTransaction.requiringNew().run(() -> Mail.locked(mail).delivered(clock.instant()));
    }

    @Override
    public void givenUp(String id) {
        QuarkusTransaction.requiringNew()
                .run(() -> Mail.locked(UUID.fromString(id)).giveUp());
    }

    private Optional<SmtpSender.Load> written(UUID id) {
        return Mail.found(id)
                .flatMap(it -> it.letter(clock.instant()))
                .map(it -> new SmtpSender.Load(it, MailAttachment.of(id)));
    }
}
