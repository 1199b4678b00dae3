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
public class NoticeSweepJob implements Job {

    static final Duration REMEMBERED = Duration.ofDays(90);

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
                .run(() -> Notice.forgetReadBefore(clock.instant().minus(REMEMBERED)));
    }
}
