package id.brevet.people;

import id.brevet.shared.Wire;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The form for the office's decision about a student's proof. */
public record StudentProofDecisionForm(
        @RestForm @Nullable String decision,
        @RestForm @Nullable String reason,
        @RestForm("nim_proof") @Nullable String nimProof,
        @RestForm("proof_sent_at") @Nullable String proofSentAt) {

    StudentProofDecision toDecision() {
        return new StudentProofDecision(
                Wire.named(StudentProofDecision.Decision.class, decision).orElse(null), reason, nimProof, sentAt());
    }

    /** A malformed time counts as the epoch, at which no proof was sent. */
    private @Nullable Instant sentAt() {
        try {
            return proofSentAt == null ? null : Instant.parse(proofSentAt);
        } catch (DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }
}
