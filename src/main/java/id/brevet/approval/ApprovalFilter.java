package id.brevet.approval;

import id.brevet.shared.Where;
import id.brevet.shared.Wire;
import id.brevet.web.Filter;
import id.brevet.web.QueryValues;
import io.quarkus.panache.common.Sort;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filter of the list of requests; by default those that wait. */
public record ApprovalFilter(@RestQuery @Nullable String outcome) implements Filter {

    static final String DECIDED = "decided";

    public boolean decided() {
        return outcome != null && !waits();
    }

    Where conditions() {
        return new Where()
                .and("a.outcome = :outcome", "outcome", named())
                .when(named().isEmpty(), "a.outcome <> WAITING");
    }

    /** Longest waiting first; of the decided ones the latest first. */
    Sort sorted() {
        return waits() ? Sort.ascending("a.createdAt", "a.id") : Sort.descending("a.decidedAt", "a.id");
    }

    private boolean waits() {
        return named().equals(Optional.of(ApprovalOutcome.WAITING));
    }

    private Optional<ApprovalOutcome> named() {
        var given = QueryValues.given(outcome);
        return given.isEmpty()
                ? Optional.of(ApprovalOutcome.WAITING)
                : given.flatMap(it -> Wire.named(ApprovalOutcome.class, it));
    }
}
