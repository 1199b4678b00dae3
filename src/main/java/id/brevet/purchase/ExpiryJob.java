package id.brevet.purchase;

import id.brevet.job.Job;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Marks an unpaid payment as expired at its deadline, and tells the payer. */
@ApplicationScoped
public class ExpiryJob implements Job {

    static final String NAME = "purchase-expiry";

    @Inject
    PurchaseLocks locks;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String payment) {
        QuarkusTransaction.requiringNew()
                .run(() -> locks.expire(Purchase.keyOfPayment(UUID.fromString(payment)), clock.instant()));
    }
}
