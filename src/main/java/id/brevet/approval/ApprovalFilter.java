package id.brevet.approval;

import id.brevet.shared.Where;
import id.brevet.web.QueryValues;
import io.quarkus.panache.common.Sort;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which wishes are wanted: those that wait, unless those are asked for that are decided. */
public record ApprovalFilter(@RestQuery @Nullable String outcome) {

    static final String DECIDED = "decided";

    public boolean decided() {
        return outcome != null && !waits();
    }

    Where conditions() {
        return new Where()
                .and("a.outcome = :outcome", "outcome", named())
                .and(
                        "a.outcome <> :waiting",
                        "waiting",
                        named().isPresent() ? Optional.empty() : Optional.of(ApprovalOutcome.WAITING));
    }

    /** Whoever has waited longest comes first; of those that are decided, the latest. */
    Sort sorted() {
        return waits() ? Sort.ascending("a.createdAt", "a.id") : Sort.descending("a.decidedAt", "a.id");
    }

    private boolean waits() {
        return named().equals(Optional.of(ApprovalOutcome.WAITING));
    }

    private Optional<ApprovalOutcome> named() {
        var asked = QueryValues.given(outcome);
        return asked.isEmpty() ? Optional.of(ApprovalOutcome.WAITING) : asked.flatMap(ApprovalOutcome::named);
    }
}
