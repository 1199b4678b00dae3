package id.brevet.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Background job as the office sees it. */
public record JobView(
        String task,
        String instance,
        String state,
        Instant at,
        @Nullable Instant lastSuccess,
        @Nullable Instant lastFailure,
        int failures,
        @Nullable String failure) {

    private static final int LONGEST = 160;

    public boolean running() {
        return state.equals("running");
    }

    public boolean recurring() {
        return instance.equals("recurring");
    }

    /** True once the job was given up, until somebody retries it. */
    public boolean parked() {
        return !at.isBefore(JobQueue.PARKED);
    }

    /** Reason of the last failure, unless the job has succeeded since. */
    public @Nullable String problem() {
        var words = failures == 0 ? null : failure;
        return words == null || words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}
