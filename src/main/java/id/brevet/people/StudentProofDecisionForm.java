package id.brevet.people;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The verdict on somebody's papers as it was typed. */
public record StudentProofDecisionForm(
        @RestForm @Nullable String decision,
        @RestForm @Nullable String reason,
        @RestForm("nim_proof") @Nullable String nimProof,
        @RestForm("proof_sent_at") @Nullable String proofSentAt) {

    StudentProofDecision verdict() {
        return new StudentProofDecision(StudentProofDecision.Decision.typed(decision), reason, nimProof, sentAt());
    }

    /** What is no moment is none at which anything was sent. */
    private @Nullable Instant sentAt() {
        try {
            return proofSentAt == null ? null : Instant.parse(proofSentAt);
        } catch (DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }
}
