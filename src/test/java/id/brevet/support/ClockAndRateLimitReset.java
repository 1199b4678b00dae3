package id.brevet.support;

import io.quarkus.arc.Arc;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test that starts without rate-limit counts and may move the clock, which is set right after it. */
public interface ClockAndRateLimitReset {

    @BeforeEach
    default void resetRateLimit() {
        Sql.change("delete from throttle");
    }

    @AfterEach
    default void resetClock() {
        clock().reset();
    }

    default void later(Duration time) {
        clock().forward(time);
    }

    private static MovableClock clock() {
        return Arc.container().instance(MovableClock.class).get();
    }
}
