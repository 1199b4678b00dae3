package id.brevet.receipt;

import id.brevet.job.Foreman;
import id.brevet.payment.Payment;
import id.brevet.purchase.Purchase;
import id.brevet.setting.Centre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Puts in writing what has been received, in the same breath. */
@ApplicationScoped
public class Scribe {

    @Inject
    Centre centre;

    @Inject
    Foreman foreman;

    void write(@Observes Payment.Received received) {
        var payment = received.payment();
        new Receipt(Purchase.paidBy(payment.id), centre).persist();
        foreman.ask(ReceiptJob.NAME, payment.id.toString());
    }
}
