package id.brevet.job;

import io.quarkus.arc.Arc;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Counts the runs for each id; the id decides whether a run fails. */
record CountingJob(Map<String, Integer> done, boolean slow) implements Job {

    static final String QUICK = "test-count";
    static final String SLOW = "test-slow";

    @Override
    public String name() {
        return slow ? SLOW : QUICK;
    }

    @Override
    public List<Duration> backOff() {
        return List.of(Duration.ofMillis(1), Duration.ofMillis(1));
    }

    @Override
    public void run(String id) {
        var time = done.merge(id, 1, Integer::sum);
        if (id.startsWith("hopeless")) {
            throw new PermanentFailure("as arranged", new IllegalArgumentException("never"));
        }
        if (id.startsWith("scoped") && !Arc.container().requestContext().isActive()) {
            throw new IllegalStateException("no context");
        }
        if (id.startsWith("always") || (time == 1 && id.startsWith("broken"))) {
            throw new IllegalStateException("as\narranged");
        }
    }

    @Override
    public void onGivenUp(String id) {
        done.put("given up: " + id, 1);
    }
}
