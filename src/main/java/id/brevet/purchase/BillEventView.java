package id.brevet.purchase;

import id.brevet.payment.Payment;
import id.brevet.payment.PaymentEvent;
import id.brevet.payment.PaymentState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One event in the history of a bill, and who caused it. */
public record BillEventView(BillEvent kind, Instant at, By by, @Nullable String name, @Nullable String note) {

    /** The one who caused an event. */
    public enum By {
        PAYER,
        OFFICE,
        TIME
    }

    static BillEventView of(Payment payment, PaymentEvent it) {
        var by = it.actorId == null ? By.TIME : it.actorId.equals(payment.payer.id) ? By.PAYER : By.OFFICE;
        return new BillEventView(kind(it, by), it.at, by, it.actorName, it.note);
    }

    public boolean byPayer() {
        return by == By.PAYER;
    }

    private static BillEvent kind(PaymentEvent it, By by) {
        if (it.amount != 0) {
            return it.amount > 0 ? BillEvent.MONEY : BillEvent.REFUNDED;
        }
        return switch (it.to) {
            case AWAITING -> BillEvent.ORDERED;
            case REVIEW ->
                by == By.PAYER
                        ? BillEvent.PROVED
                        : it.from == PaymentState.REVIEW ? BillEvent.WANTED : BillEvent.REOPENED;
            case RECEIVED -> BillEvent.ACCEPTED;
            case FAILED -> BillEvent.REJECTED;
            case EXPIRED -> BillEvent.EXPIRED;
            case CANCELED -> BillEvent.CANCELED;
            case REFUND -> BillEvent.REFUNDED;
        };
    }
}
