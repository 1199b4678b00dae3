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
        boolean known,
        @Nullable String reason,
        @Nullable MatchCandidate owner,
        List<MatchCandidate> candidates) {

    static MutationView of(
            Mutation it, boolean known, @Nullable MatchCandidate owner, List<MatchCandidate> candidates) {
        return new MutationView(
                it.id,
                it.day,
                it.time,
                it.words,
                it.reference,
                it.amount,
                it.state,
                known,
                it.reason,
                owner,
                candidates);
    }

    public String href() {
        return "/admin/kas/mutasi/baris/" + id;
    }

    public boolean open() {
        return state == MutationState.UNMATCHED;
    }

    /** The likeliest, if there is one. */
    public @Nullable MatchCandidate guess() {
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
