package id.brevet.people;

import id.brevet.account.OneLine;
import id.brevet.account.Profile;
import id.brevet.shared.Wire;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The office's decision about a student's proof, with the proof it saw, so that a newer one is not decided unseen. */
@ReasonIfRefused
public record StudentProofDecision(
        @NotNull(message = "{decision.needed}") @Nullable Decision decision,
        @OneLine @Nullable String reason,
        @Nullable String nimProof,
        @Nullable Instant proofSentAt) {

    public enum Decision implements Wire {
        APPROVE,
        REFUSE;
    }

    public StudentProofDecision {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    /** Whether the proof was replaced or decided since the office opened it. */
    boolean stale(Profile it) {
        var proofReplaced = nimProof != null && !nimProof.equals(it.nimProof);
        var claimChanged = proofSentAt != null && !(it.awaitsDecision() && proofSentAt.equals(it.proofSentAt));
        return proofReplaced || claimChanged;
    }

    boolean refuses() {
        return decision == Decision.REFUSE;
    }
}
