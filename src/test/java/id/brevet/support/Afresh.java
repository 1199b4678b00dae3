package id.brevet.support;

import io.quarkus.arc.Arc;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test that starts without rate-limit counts and may move the clock, which is set right after it. */
public interface Afresh {

    @BeforeEach
    default void forgetTries() {
        Rows.change("delete from throttle");
    }

    @AfterEach
    default void setClockRight() {
        clock().right();
    }

    default void later(Duration time) {
        clock().forward(time);
    }

    private static MovableClock clock() {
        return Arc.container().instance(MovableClock.class).get();
    }
}
