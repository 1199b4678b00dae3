package id.brevet.people;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The verdict on somebody's papers as it was typed. */
public record VerdictForm(
        @RestForm @Nullable String decision,
        @RestForm @Nullable String reason,
        @RestForm("nim_proof") @Nullable String nimProof) {

    Verdict verdict() {
        return new Verdict(Verdict.Decision.typed(decision), reason, nimProof);
    }
}
