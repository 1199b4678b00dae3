package id.brevet.session;

import id.brevet.account.Confirmation;
import id.brevet.job.Job;
import id.brevet.web.IdempotencyCleanup;
import id.brevet.web.RateLimit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Deletes old sessions, tokens, confirmations, stored answers and counts of tries. */
@ApplicationScoped
public class SessionCleanupJob implements Job {

    @Inject
    RateLimit rateLimit;

    @Inject
    IdempotencyCleanup idempotencyCleanup;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "account-sweep";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofHours(1));
    }

    @Override
    public void run(String id) {
        var now = clock.instant();
        rateLimit.deleteExpired();
        idempotencyCleanup.deleteExpired();
        QuarkusTransaction.requiringNew().run(() -> {
            SessionToken.deleteExpired(now);
            Session.deleteOld(now);
            Confirmation.deleteOld(now);
        });
    }
}
