package id.brevet.home;

import id.brevet.payment.PaymentState;
import id.brevet.purchase.Purchase;
import java.time.Instant;
import java.util.UUID;

/** A student's bill for a batch, whether open or paid. */
public record StudentBill(UUID id, String number, long total, Instant expiresAt, NextStep step) {

    static StudentBill of(Purchase it) {
        var payment = it.payment;
        return new StudentBill(it.id, payment.number(), payment.total, payment.expiresAt, step(payment.state));
    }

    private static NextStep step(PaymentState state) {
        return switch (state) {
            case RECEIVED -> NextStep.LEARN;
            case REVIEW -> NextStep.AWAIT_REVIEW;
            default -> NextStep.PAY;
        };
    }

    static String href(UUID purchase) {
        return "/siswa/tagihan/" + purchase;
    }

    public boolean unpaid() {
        return step == NextStep.PAY;
    }

    public String href() {
        return href(id);
    }
}
