package id.brevet.receipt;

import id.brevet.job.Foreman;
import id.brevet.payment.Payment;
import id.brevet.purchase.Purchase;
import id.brevet.setting.Centre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Puts in writing what has been received, in the same breath. */
@ApplicationScoped
public class Scribe {

    /** Money of days ago, as the demo shows it, is no reason to write to anybody. */
    private static final Duration NEWS = Duration.ofDays(1);

    @Inject
    Centre centre;

    @Inject
    Foreman foreman;

    @Inject
    Clock clock;

    void write(@Observes Payment.Received received) {
        var payment = received.payment();
        new Receipt(Purchase.paidBy(payment.id), centre).persist();
        if (payment.paidAt.isAfter(clock.instant().minus(NEWS))) {
            foreman.ask(ReceiptJob.NAME, payment.id.toString());
        }
    }
}
