package id.brevet.job;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A kind of background work. */
public interface Job {

    List<Duration> USUAL = List.of(
            Duration.ofSeconds(2),
            Duration.ofSeconds(8),
            Duration.ofSeconds(32),
            Duration.ofMinutes(2),
            Duration.ofMinutes(9));

    /** The name under which it stands in the table of jobs. */
    String name();

    /** Does the work for the thing that {@code id} names. */
    void run(String id);

    /** How long to wait before each further try; after the last of them the work is given up. */
    default List<Duration> backOff() {
        return USUAL;
    }

    /** Whether most of its time is spent waiting for somebody else's server; such work holds up nothing else. */
    default boolean slow() {
        return false;
    }

    /** It has been given up, until somebody asks for it again. */
    default void givenUp(String id) {}

    /** How long after one run the next begins, for work that nobody asks for. */
    default Optional<Duration> every() {
        return Optional.empty();
    }
}
