package id.brevet.desk;

import id.brevet.account.AccountMessages;
import id.brevet.payment.PaymentMethod;
import id.brevet.purchase.Purchase;
import id.brevet.purchase.PurchaseMessages;
import id.brevet.web.Format;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The columns of the sheet of purchases. */
public enum ExportColumn {
    NUMBER(18),
    STATUS(18),
    NAME(28),
    EMAIL(30),
    PHONE(18),
    GROUP(24),
    COURSE(36),
    BATCH(36),
    PRICE(14),
    CODE(10),
    TOTAL(14),
    RECEIVED(14),
    REFUNDED(14),
    ORDERED(18),
    DEADLINE(18),
    PAID(18),
    METHOD(12),
    RECEIPT(18),
    LATE(12),
    REASON(40);

    /** The bundles with the words of the sheet. */
    record Words(DeskMessages desk, PurchaseMessages purchase, AccountMessages account) {}

    final int width;

    ExportColumn(int width) {
        this.width = width;
    }

    @Nullable Object cell(Purchase it, Instant now, Words words) {
        var payment = it.payment;
        return switch (this) {
            case NUMBER -> payment.number();
            case STATUS -> words.purchase.statusName(payment.statusAt(now));
            case NAME -> payment.payer.name;
            case EMAIL -> payment.payer.email;
            case PHONE -> payment.payer.phone;
            case GROUP -> words.account.groupName(it.groupType);
            case COURSE -> it.batch.course.title;
            case BATCH -> it.batch.title;
            case PRICE -> payment.baseAmount;
            case CODE -> payment.uniqueCode;
            case TOTAL -> payment.total;
            case RECEIVED -> payment.paidAt == null ? payment.shownAmount : payment.receivedAmount;
            case REFUNDED -> payment.refundedAmount;
            case ORDERED -> at(payment.createdAt);
            case DEADLINE -> at(payment.expiresAt);
            case PAID -> at(payment.paidAt);
            case METHOD -> payment.method == null ? null : method(payment.method, words.desk);
            case RECEIPT -> payment.receiptNumber;
            case LATE -> payment.late ? words.desk.late() : null;
            case REASON -> payment.reason;
        };
    }

    private static String method(PaymentMethod method, DeskMessages words) {
        return method == PaymentMethod.CASH ? words.cash() : words.transfer();
    }

    /** In the time zone of the centre. */
    private static @Nullable LocalDateTime at(@Nullable Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, Format.CENTRE);
    }
}
