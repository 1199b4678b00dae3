package id.brevet.support;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what happens behind the scenes, no longer than it takes. */
public class Patience {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private Patience() {}

    public static void until(String what, BooleanSupplier happened) {
        var deadline = System.nanoTime() + LONGEST.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Waited in vain for: " + what);
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
