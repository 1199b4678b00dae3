package id.brevet.desk;

import static id.brevet.web.FormValidation.validated;

import id.brevet.payment.PaymentStatus;
import id.brevet.purchase.Purchase;
import id.brevet.shared.Refusal;
import id.brevet.web.ShortText;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The new status of a purchase, as a program of the office sets it. */
public record StatusChange(
        @NotNull(message = "{status.needed}") @Nullable PaymentStatus paymentStatus,
        @ShortText @Nullable String reason,
        @Nullable UUID mutationId) {

    public StatusChange {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    @AssertTrue(message = "{reason.needed}") boolean isReason() {
        return paymentStatus != PaymentStatus.REJECTED || reason != null;
    }

    Purchase carryOut(PaymentDecisions decisions, UUID id) {
        return switch (validated(paymentStatus)) {
            case PAID -> decisions.decide(id, decision(OfficeAction.ACCEPT));
            case REJECTED -> decisions.decide(id, decision(OfficeAction.REJECT));
            case CANCELLED -> decisions.decide(id, decision(OfficeAction.CANCEL));
            case WAITING_CONFIRMATION -> decisions.decide(id, decision(OfficeAction.REOPEN));
            case EXPIRED -> decisions.expire(id);
            case PENDING -> throw Refusal.conflict("invalid_transition");
        };
    }

    private BillDecision decision(OfficeAction action) {
        return new BillDecision(action, reason, null, mutationId);
    }
}
