package id.brevet.purchase;

import static id.brevet.web.FormValidation.inspected;

import id.brevet.payment.PaymentStatus;
import id.brevet.shared.Refusal;
import id.brevet.web.ShortText;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to become of a purchase in the eyes of the office. */
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

    Purchase by(PaymentDecisions teller, UUID id) {
        return switch (inspected(paymentStatus)) {
            case PAID -> teller.accept(id, mutationId, reason);
            case REJECTED -> teller.reject(id, inspected(reason));
            case CANCELLED -> teller.cancel(id, reason);
            case EXPIRED -> teller.expire(id);
            case WAITING_CONFIRMATION -> teller.reopen(id, reason);
            case PENDING -> throw Refusal.conflict("invalid_transition");
        };
    }
}
