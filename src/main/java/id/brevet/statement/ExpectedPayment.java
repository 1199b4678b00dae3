package id.brevet.statement;

import id.brevet.payment.PaymentMethod;
import id.brevet.payment.PaymentState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payment that a line could be about, open or paid; its days are those of the centre. */
record ExpectedPayment(
        UUID purchase,
        int invoice,
        String number,
        String payer,
        List<List<String>> names,
        UUID account,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate dueDay,
        PaymentState state,
        @Nullable PaymentMethod method,
        boolean paid,
        long base,
        long total,
        long shown,
        long received) {

    /** Its amount was reserved on that day. */
    boolean reservedOn(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** It could still be paid on that day. */
    boolean payableOn(LocalDate day) {
        return switch (state) {
            case REVIEW -> true;
            case AWAITING, EXPIRED -> !day.isAfter(dueDay);
            case RECEIVED, FAILED, CANCELED, REFUND -> false;
        };
    }

    /** It was accepted before all of its money was seen. */
    boolean acceptedUnseen() {
        return paid && method == PaymentMethod.TRANSFER && received > shown;
    }

    /** The money is the rest of it, with the unique code or without. */
    boolean isRest(long money) {
        return money == base - shown || money == total - shown;
    }
}
