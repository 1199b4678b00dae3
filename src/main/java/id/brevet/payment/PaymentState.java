package id.brevet.payment;

import id.brevet.shared.Wire;
import jakarta.persistence.EnumeratedValue;
import java.util.Set;

/** The state of a payment in the database; clients see its {@link PaymentStatus}. */
public enum PaymentState implements Wire {
    AWAITING(PaymentStatus.PENDING),
    REVIEW(PaymentStatus.WAITING_CONFIRMATION),
    RECEIVED(PaymentStatus.PAID),
    FAILED(PaymentStatus.REJECTED),
    EXPIRED(PaymentStatus.EXPIRED),
    CANCELED(PaymentStatus.CANCELLED),
    REFUND(PaymentStatus.CANCELLED);

    /** States in which the payer has, or may yet get, what is paid for. */
    public static final Set<PaymentState> OPEN = Set.of(AWAITING, REVIEW, RECEIVED);

    @EnumeratedValue
    final String wire = Wire.word(this);

    private final PaymentStatus status;

    PaymentState(PaymentStatus status) {
        this.status = status;
    }

    public PaymentStatus status() {
        return status;
    }
}
