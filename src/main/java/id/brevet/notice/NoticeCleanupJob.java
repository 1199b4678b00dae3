package id.brevet.notice;

import id.brevet.job.Job;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Deletes notices that were read long ago. */
@ApplicationScoped
public class NoticeCleanupJob implements Job {

    static final Duration KEPT = Duration.ofDays(90);

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "notice-sweep";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofHours(6));
    }

    @Override
    public void run(String id) {
        QuarkusTransaction.requiringNew()
                .run(() -> Notice.deleteReadBefore(clock.instant().minus(KEPT)));
    }
}
