package id.brevet.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.brevet.account.Line;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What the office thinks of somebody's papers; the proof it looked at, so that nobody judges another unseen. */
@ReasonGiven
public record Verdict(
        @NotNull(message = "{decision.needed}") @Nullable Decision decision,
        @Line @Nullable String reason,
        @Nullable String nimProof) {

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

    public Verdict {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    boolean refuses() {
        return decision == Decision.REFUSE;
    }
}
