package id.brevet.statement;

import id.brevet.job.Job;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Deletes previews of statements that were not confirmed within a week. */
@ApplicationScoped
public class PreviewCleanupJob implements Job {

    static final Duration MAX_AGE = Duration.ofDays(7);

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "statement-previews";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofHours(6));
    }

    @Override
    public void run(String id) {
        var before = clock.instant().minus(MAX_AGE);
        Statement.previewsBefore(before)
                .forEach(it -> QuarkusTransaction.requiringNew().run(() -> Statement.discardIfPreview(it)));
    }
}
