package id.brevet.purchase;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A decision about a bill as it was typed. */
public record BillDecisionForm(
        @RestForm @Nullable String decision,
        @RestForm @Nullable String reason,
        @RestForm @Nullable String version,
        @RestForm("mutation_id") @Nullable String mutationId) {

    static final BillDecisionForm BLANK = new BillDecisionForm(null, null, null, null);

    BillDecision ruling() {
        return new BillDecision(OfficeAction.typed(decision), reason, Counter.version(version), Counter.id(mutationId));
    }
}
