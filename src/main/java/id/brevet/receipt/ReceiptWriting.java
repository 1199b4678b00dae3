package id.brevet.receipt;

import id.brevet.job.Jobs;
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
public class ReceiptWriting {

    /** Money of days ago, as the demo shows it, is no reason to write to anybody. */
    private static final Duration NEWS = Duration.ofDays(1);

    @Inject
    Centre centre;

    @Inject
    Jobs foreman;

    @Inject
    Clock clock;

    void write(@Observes Payment.Received received) {
        var payments = received.payments();
        Purchase.paidBy(payments.stream().map(it -> it.id).toList()).forEach(it -> new Receipt(it, centre).persist());
        var news = clock.instant().minus(NEWS);
        foreman.askAll(
                ReceiptJob.NAME,
                payments.stream()
                        .filter(it -> it.paidAt.isAfter(news))
                        .map(it -> it.id.toString())
                        .toList());
    }
}
