package id.brevet.job;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Kind of background work. */
public interface Job {

    List<Duration> DEFAULT_BACK_OFF = List.of(
            Duration.ofSeconds(2),
            Duration.ofSeconds(8),
            Duration.ofSeconds(32),
            Duration.ofMinutes(2),
            Duration.ofMinutes(9));

    /** Name in the table of jobs. */
    String name();

    /** Does the work for the object with this id. */
    void run(String id);

    /** Waits before each further try; after the last of them the work is given up. */
    default List<Duration> backOff() {
        return DEFAULT_BACK_OFF;
    }

    /** True for work that mostly waits for a foreign server; it runs in a queue of its own. */
    default boolean slow() {
        return false;
    }

    /** Called when the work has been given up. */
    default void onGivenUp(String id) {}

    /** Time from one run to the next, for work that recurs by itself. */
    default Optional<Duration> every() {
        return Optional.empty();
    }
}
