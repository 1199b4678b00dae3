package id.brevet.desk;

import id.brevet.shared.Wire;
import id.brevet.web.QueryValues;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A decision about a bill as it was typed. */
public record BillDecisionForm(
        @RestForm @Nullable String decision,
        @RestForm @Nullable String reason,
        @RestForm @Nullable String version,
        @RestForm("mutation_id") @Nullable String mutationId) {

    static final BillDecisionForm BLANK = new BillDecisionForm(null, null, null, null);

    BillDecision toDecision() {
        return new BillDecision(
                Wire.named(OfficeAction.class, decision).orElse(null),
                reason,
                seenVersion(version),
                QueryValues.idOrNull(mutationId));
    }

    /** -1, which no bill has, where the page names no version. */
    static int seenVersion(@Nullable String version) {
        return version == null || !version.matches("\\d{1,9}") ? -1 : Integer.parseInt(version);
    }
}
