package id.brevet.job;

import java.time.Duration;
import java.util.Optional;

/** A kind of background work. */
public interface Job {

    /** The name under which it stands in the table of jobs. */
    String name();

    /** Does the work for the thing that {@code id} names. */
    void run(String id);

    /** How long after one run the next begins, for work that nobody asks for. */
    default Optional<Duration> every() {
        return Optional.empty();
    }
}
