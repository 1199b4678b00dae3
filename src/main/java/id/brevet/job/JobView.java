package id.brevet.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A piece of background work as the office sees it. */
public record JobView(
        String task,
        String instance,
        String state,
        Instant at,
        @Nullable Instant lastSuccess,
        @Nullable Instant lastFailure,
        int failures,
        @Nullable String failure) {

    private static final int ENOUGH = 160;

    public boolean running() {
        return state.equals("running");
    }

    public boolean recurring() {
        return instance.equals("recurring");
    }

    /** Given up: nobody tries again until somebody asks for it. */
    public boolean parked() {
        return !at.isBefore(JobQueue.PARKED);
    }

    /** What went wrong the last time, as long as it has not gone well since. */
    public @Nullable String trouble() {
        var words = failures == 0 ? null : failure;
        return words == null || words.length() <= ENOUGH ? words : words.substring(0, ENOUGH) + "…";
    }
}
