package id.brevet.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.brevet.account.OneLine;
import id.brevet.account.Profile;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the office thinks of somebody's papers; and which it looked at, so that nobody judges others unseen. */
@ReasonIfRefused
public record StudentProofDecision(
        @NotNull(message = "{decision.needed}") @Nullable Decision decision,
        @OneLine @Nullable String reason,
        @Nullable String nimProof,
        @Nullable Instant proofSentAt) {

    public enum Decision {
        APPROVE,
        REFUSE;

        @JsonCreator
        static Decision of(String wire) {
            return valueOf(wire.toUpperCase(java.util.Locale.ROOT));
        }

        static @Nullable Decision typed(@Nullable String wire) {
            return wire == null || !wire.matches("approve|refuse") ? null : of(wire);
        }
    }

    public StudentProofDecision {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    /** Whether these papers are no longer those on the desk, or somebody else has already decided. */
    boolean late(Profile it) {
        var otherProof = nimProof != null && !nimProof.equals(it.nimProof);
        var otherClaim = proofSentAt != null && !(it.awaitsDecision() && proofSentAt.equals(it.proofSentAt));
        return otherProof || otherClaim;
    }

    boolean refuses() {
        return decision == Decision.REFUSE;
    }
}
