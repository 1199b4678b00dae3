package id.brevet.approval;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.brevet.web.ShortText;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The office's answer to a request; declining needs a reason. */
public record ApprovalAnswer(
        @NotNull(message = "{decision.needed}") @Nullable Choice decision, @ShortText @Nullable String reason) {

    /** Approving and declining are for others, withdrawing is for the person who asked. */
    public enum Choice {
        APPROVE,
        DECLINE,
        WITHDRAW;

        @JsonCreator
        static Choice of(String wire) {
            return valueOf(wire.toUpperCase(Locale.ROOT));
        }

        static @Nullable Choice parse(@Nullable String wire) {
            return wire == null || !wire.matches("approve|decline|withdraw") ? null : of(wire);
        }
    }

    public ApprovalAnswer {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    @AssertTrue(message = "{reason.needed}") boolean isReason() {
        return decision != Choice.DECLINE || reason != null;
    }
}
