package id.brevet.desk;

import id.brevet.desk.BankLines.ShownMoney;
import id.brevet.desk.StatementPayments.Outcome;
import id.brevet.payment.PaymentState;
import id.brevet.purchase.Purchase;
import java.time.Instant;

/** A line of a statement with the purchase that its amount belongs to. */
record MatchedLine(Purchase purchase, ShownMoney shown) {

    /** Paid in time, but expired before the statement came. */
    boolean paidInTimeButExpired(Instant now) {
        return purchase.payment.stateAt(now) == PaymentState.EXPIRED
                && purchase.payment.shownAmount == 0
                && purchase.payment.onTime(shown.day());
    }

    Outcome outcome(Instant now) {
        var payment = purchase.payment;
        if (payment.shownAmount == 0 && payment.clearable(shown.amount())) {
            return Outcome.LINKED;
        }
        if (payment.paidAt != null) {
            return Outcome.OVER;
        }
        var payable = payment.receivableAt(now)
                && (payment.state == PaymentState.REVIEW || payment.onTime(shown.day()))
                && payment.missing() <= shown.amount();
        if (payable) {
            return Outcome.PAID;
        }
        return payment.shownAmount == 0 ? Outcome.LATE : Outcome.OVER;
    }
}
