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

/** Writes a receipt for each payment received, in the same transaction. */
@ApplicationScoped
public class ReceiptWriting {

    /** Payments of the demo lie days back, and nobody gets a mail about those. */
    private static final Duration RECENT = Duration.ofDays(1);

    @Inject
    Centre centre;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    void write(@Observes Payment.Received received) {
        var payments = received.payments();
        Purchase.ofPayments(payments.stream().map(it -> it.id).toList())
                .forEach(it -> new Receipt(it, centre).persist());
        var recently = clock.instant().minus(RECENT);
        jobs.enqueueAll(
                ReceiptJob.NAME,
                payments.stream()
                        .filter(it -> it.paidAt.isAfter(recently))
                        .map(it -> it.id.toString())
                        .toList());
    }
}
