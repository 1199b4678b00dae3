package id.brevet.desk;

import id.brevet.web.ShortText;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The office's decision about a bill, and the version of the bill that was seen, if a page showed one. */
public record BillDecision(
        @NotNull(message = "{ruling.needed}") @Nullable OfficeAction decision,
        @ShortText @Nullable String reason,
        @Nullable Integer version,
        @Nullable UUID mutation) {

    public BillDecision {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    @AssertTrue(message = "{reason.needed}") boolean isReason() {
        return decision == null
                || reason != null
                || !decision.needsReason()
                || (hasBankLine() && decision == OfficeAction.ACCEPT);
    }

    @AssertTrue(message = "{ruling.needed}") boolean isMutation() {
        return decision != OfficeAction.PART || hasBankLine();
    }

    /** A bank line is reason enough. */
    private boolean hasBankLine() {
        return mutation != null;
    }

    /** Fills in the usual reason of the action where none was typed. */
    BillDecision withUsualReason(DeskMessages words) {
        return reason == null ? new BillDecision(decision, usualReason(words), version, mutation) : this;
    }

    private @Nullable String usualReason(DeskMessages words) {
        return decision == OfficeAction.CASH
                ? words.cashUsually()
                : decision == OfficeAction.ACCEPT || decision == OfficeAction.PART ? words.acceptUsually() : null;
    }
}
