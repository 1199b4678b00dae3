package id.brevet.support;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits until something has happened in the background. */
public class Wait {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private Wait() {}

    public static void until(String what, Callable<Boolean> happened) {
        var deadline = System.nanoTime() + LONGEST.toNanos();
        try {
            while (!happened.call()) {
                if (System.nanoTime() > deadline) {
                    throw new AssertionError("Timed out waiting for " + what);
                }
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
