package id.brevet.purchase;

import id.brevet.web.ShortText;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the office decides about a bill; and which state of it lay on the desk, so that nobody decides about another unseen. */
public record BillDecision(
        @NotNull(message = "{ruling.needed}") @Nullable OfficeAction decision,
        @ShortText @Nullable String reason,
        @Nullable Integer version,
        @Nullable UUID mutation) {

    public BillDecision {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    @AssertTrue(message = "{reason.needed}") boolean isReason() {
        return decision == null || reason != null || !decision.needsReason() || (seen() && decision == OfficeAction.ACCEPT);
    }

    @AssertTrue(message = "{ruling.needed}") boolean isMutation() {
        return decision != OfficeAction.PART || seen();
    }

    /** A line of the bank speaks for itself. */
    private boolean seen() {
        return mutation != null;
    }

    String reasonOr(String usual) {
        return reason == null ? usual : reason;
    }
}
