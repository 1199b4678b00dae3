package id.brevet.statement;

import java.util.List;

/** The search form for lines of statements. */
public record MutationFilterView(MutationFilter filter) {

    public List<MutationState> states() {
        return List.of(MutationState.UNMATCHED, MutationState.MATCHED, MutationState.LATE, MutationState.IGNORED);
    }
}
