package id.brevet.ledger;

import id.brevet.payment.Payment;
import id.brevet.payment.PaymentMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Writes into the books what happens to money, in the transaction in which it happens. */
@ApplicationScoped
public class Bookkeeper {

    private static final String PAYMENT = "payment";

    @Inject
    Clock clock;

    /** The price is owed as teaching; the code was only lent to us, to tell the transfer by. */
    void received(@Observes Payment.Received event) {
        var payment = event.payment();
        journal(payment, "received", 1)
                .line(drawer(payment), payment.total)
                .line(LedgerAccount.of(Chart.UNEARNED, null), -payment.baseAmount)
                .line(balance(payment), -payment.uniqueCode)
                .persist();
    }

    /** What is given back for teaching that will not be held becomes the payer's own. */
    void refunded(@Observes Payment.Refunded event) {
        var payment = event.payment();
        journal(payment, "refund", Journal.next(PAYMENT, payment.id, "refund"))
                .line(LedgerAccount.of(Chart.UNEARNED, null), event.amount())
                .line(balance(payment), -event.amount())
                .persist();
    }

    private Journal journal(Payment payment, String event, int number) {
        return new Journal(new Journal.Source(PAYMENT, payment.id, event, number), clock.instant());
    }

    private static LedgerAccount drawer(Payment payment) {
        return payment.method == PaymentMethod.CASH
                ? LedgerAccount.of(Chart.CASH, null)
                : LedgerAccount.of(Chart.BANK, payment.receivingAccount.id);
    }

    private static LedgerAccount balance(Payment payment) {
        return LedgerAccount.of(Chart.BALANCE, payment.payer.id);
    }
}
