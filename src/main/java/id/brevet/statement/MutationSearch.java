package id.brevet.statement;

import java.util.List;

/** The filter as a page shows it. */
public record MutationSearch(MutationFilter filter) {

    public List<MutationState> states() {
        return List.of(MutationState.UNMATCHED, MutationState.MATCHED, MutationState.LATE, MutationState.IGNORED);
    }
}
