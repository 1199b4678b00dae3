package id.brevet.support;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits for what another process will do in its own time. */
public class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Eventually() {}

    public static void until(Callable<Boolean> done) {
        var begun = System.nanoTime();
        try {
            while (!done.call()) {
                if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                    throw new AssertionError("It never happened");
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
