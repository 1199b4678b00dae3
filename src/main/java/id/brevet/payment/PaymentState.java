package id.brevet.payment;

import jakarta.persistence.EnumeratedValue;
import java.util.Set;

/** The state of a payment in the database; clients see its {@link PaymentStatus}. */
public enum PaymentState {
    AWAITING("awaiting", PaymentStatus.PENDING),
    REVIEW("review", PaymentStatus.WAITING_CONFIRMATION),
    RECEIVED("received", PaymentStatus.PAID),
    FAILED("failed", PaymentStatus.REJECTED),
    EXPIRED("expired", PaymentStatus.EXPIRED),
    CANCELED("canceled", PaymentStatus.CANCELLED),
    REFUND("refund", PaymentStatus.CANCELLED);

    /** States in which the payer has, or may yet get, what is paid for. */
    public static final Set<PaymentState> OPEN = Set.of(AWAITING, REVIEW, RECEIVED);

    @EnumeratedValue
    private final String wire;

    private final PaymentStatus status;

    PaymentState(String wire, PaymentStatus status) {
        this.wire = wire;
        this.status = status;
    }

    public PaymentStatus status() {
        return status;
    }

    public String wire() {
        return wire;
    }
}
