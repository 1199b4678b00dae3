package id.brevet.statement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a statement as pages show it. */
public record MutationView(
        UUID id,
        LocalDate day,
        @Nullable LocalTime time,
        String words,
        @Nullable String reference,
        long amount,
        MutationState state,
        boolean duplicate,
        @Nullable String reason,
        @Nullable MatchCandidate owner,
        List<MatchCandidate> candidates) {

    static MutationView of(
            Mutation mutation, boolean known, @Nullable MatchCandidate owner, List<MatchCandidate> candidates) {
        return new MutationView(
                mutation.id,
                mutation.day,
                mutation.time,
                mutation.words,
                mutation.reference,
                mutation.amount,
                mutation.state,
                known,
                mutation.reason,
                owner,
                candidates);
    }

    public String href() {
        return "/admin/kas/mutasi/baris/" + id;
    }

    public boolean open() {
        return state == MutationState.UNMATCHED;
    }

    /** The likeliest payment; null where there is none, or several. */
    public @Nullable MatchCandidate likeliest() {
        var likeliest = MatchCandidate.likeliest(candidates);
        return likeliest.size() == 1 ? likeliest.get(0) : null;
    }

    public String tone() {
        return switch (state) {
            case MATCHED -> "success";
            case UNMATCHED, LATE -> "warning";
            case STAGED, IGNORED -> "neutral";
        };
    }
}
