package id.brevet.mail;

import id.brevet.job.Job;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Delivers one mail; what the server says is kept beside it. */
@ApplicationScoped
public class MailJob implements Job {

    @Inject
    Mailer mailer;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return Postman.DELIVERY;
    }

    /** Three steps, so that no transaction is open while a slow server is spoken to. */
    @Override
    public void run(String id) {
        var mail = UUID.fromString(id);
        var letter =
                QuarkusTransaction.requiringNew().call(() -> Mail.require(mail).letter());
        if (letter.isEmpty()) {
            return;
        }
        try {
            mailer.send(letter.get());
        } catch (RuntimeException e) {
            QuarkusTransaction.requiringNew().run(() -> Mail.require(mail).undelivered(e.toString()));
            throw e;
        }
        QuarkusTransaction.requiringNew().run(() -> Mail.require(mail).delivered(clock.instant()));
    }
}
