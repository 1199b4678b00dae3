package id.brevet.approval;

import id.brevet.shared.Wire;
import id.brevet.web.ShortText;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** The office's answer to a request; declining needs a reason. */
public record ApprovalAnswer(
        @NotNull(message = "{decision.needed}") @Nullable Choice decision, @ShortText @Nullable String reason) {

    /** Approving and declining are for others, withdrawing is for the person who asked. */
    public enum Choice implements Wire {
        APPROVE,
        DECLINE,
        WITHDRAW;
    }

    public ApprovalAnswer {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    @AssertTrue(message = "{reason.needed}") boolean isReason() {
        return decision != Choice.DECLINE || reason != null;
    }
}
