package id.brevet.mail;

import id.brevet.job.Futile;
import id.brevet.job.Job;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

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
    ReactiveMailer mailer;

    @Inject
    Vertx vertx;

    @ConfigProperty(name = "quarkus.mailer.timeout")
    Duration longest;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return Postman.DELIVERY;
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
        var letter = QuarkusTransaction.requiringNew().call(() -> written(mail));
        if (letter.isEmpty()) {
            return;
        }
        try {
            send(letter.get());
        } catch (RuntimeException e) {
            var trouble = Trouble.of(e);
            QuarkusTransaction.requiringNew().run(() -> Mail.locked(mail).troubled(trouble.words()));
            throw trouble.lasting() ? new Futile(trouble.words(), e) : e;
        }
        QuarkusTransaction.requiringNew().run(() -> Mail.locked(mail).delivered(clock.instant()));
    }

    /** From an event loop, as the client connects on the caller's: from elsewhere it can miss the server's greeting. */
    private void send(io.quarkus.mailer.Mail letter) {
        Uni.createFrom()
                .deferred(() -> mailer.send(letter))
                .runSubscriptionOn(deed -> vertx.runOnContext(context -> deed.run()))
                .await()
                .atMost(longest);
    }

    @Override
    public void givenUp(String id) {
        QuarkusTransaction.requiringNew()
                .run(() -> Mail.locked(UUID.fromString(id)).giveUp());
    }

    /** Under the same number at every try, by which a mailbox may know a letter that comes a second time. */
    private Optional<io.quarkus.mailer.Mail> written(UUID id) {
        var letter = Mail.found(id).flatMap(it -> it.letter(clock.instant()));
        letter.ifPresent(it -> {
            it.addHeader("Message-ID", "<%s@brevet>".formatted(id));
            MailAttachment.of(id).forEach(file -> it.addAttachment(file.name, file.bytes, file.type));
        });
        return letter;
    }
}
