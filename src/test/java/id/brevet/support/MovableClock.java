package id.brevet.support;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The product's clock in tests: it can be put forward, so that deadlines pass without waiting. The scheduler's own
 * threads go by the real time, or they would sleep, once the clock is right again, until time has caught up.
 */
@Mock
@Singleton
public class MovableClock extends Clock {

    private static final String SCHEDULER = "db-scheduler";

    private volatile Duration ahead = Duration.ZERO;

    public void forward(Duration more) {
        ahead = ahead.plus(more);
    }

    public void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        var now = Clock.systemUTC().instant();
        return Thread.currentThread().getName().startsWith(SCHEDULER) ? now : now.plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }
}
