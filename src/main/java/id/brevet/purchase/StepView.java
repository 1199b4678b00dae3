package id.brevet.purchase;

import id.brevet.payment.Payment;
import id.brevet.payment.PaymentEvent;
import id.brevet.payment.PaymentState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened to a bill, and by whose hand. */
public record StepView(Deed deed, Instant at, By by, @Nullable String name, @Nullable String note) {

    /** By whose hand. */
    public enum By {
        PAYER,
        OFFICE,
        TIME
    }

    static StepView of(Payment payment, PaymentEvent it) {
        var by = it.actorId == null ? By.TIME : it.actorId.equals(payment.payer.id) ? By.PAYER : By.OFFICE;
        return new StepView(deed(it, by), it.at, by, it.actorName, it.note);
    }

    public boolean own() {
        return by == By.PAYER;
    }

    private static Deed deed(PaymentEvent it, By by) {
        if (it.amount != 0) {
            return it.amount > 0 ? Deed.MONEY : Deed.REFUNDED;
        }
        return switch (it.to) {
            case AWAITING -> Deed.ORDERED;
            case REVIEW -> by == By.PAYER ? Deed.PROVED : it.from == PaymentState.REVIEW ? Deed.WANTED : Deed.REOPENED;
            case RECEIVED -> Deed.ACCEPTED;
            case FAILED -> Deed.REJECTED;
            case EXPIRED -> Deed.EXPIRED;
            case CANCELED -> Deed.CANCELED;
            case REFUND -> Deed.REFUNDED;
        };
    }
}
