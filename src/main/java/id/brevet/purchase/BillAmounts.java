package id.brevet.purchase;

import id.brevet.payment.Payment;
import id.brevet.payment.PaymentMethod;
import id.brevet.web.Format;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The amounts of a bill: owed, received and given back, with deadline, receipt and reason. */
public record BillAmounts(
        long base,
        int code,
        long total,
        long shown,
        long missing,
        long outstanding,
        long surplus,
        long refunded,
        long refundable,
        Instant orderedAt,
        Instant expiresAt,
        @Nullable Instant paidAt,
        @Nullable PaymentMethod method,
        @Nullable String receipt,
        @Nullable String reason,
        boolean late) {

    private static final int CODE_DIGITS = 3;

    static BillAmounts of(Payment it) {
        return new BillAmounts(
                it.baseAmount,
                it.uniqueCode,
                it.total,
                it.shownAmount,
                it.missing(),
                it.outstanding(),
                Math.max(0, it.receivedAmount - it.total),
                it.refundedAmount,
                it.refundable(),
                it.createdAt,
                it.expiresAt,
                it.paidAt,
                it.method,
                it.receiptNumber,
                it.reason,
                it.late);
    }

    public boolean partlyPaid() {
        return shown > 0 && missing > 0;
    }

    /** The total without its last three digits, which tell one transfer from all others. */
    public String leadingDigits() {
        var whole = Format.rupiah(total);
        return whole.substring(0, whole.length() - CODE_DIGITS);
    }

    public String lastDigits() {
        return Format.rupiah(total).substring(leadingDigits().length());
    }

    public boolean cash() {
        return method == PaymentMethod.CASH;
    }
}
