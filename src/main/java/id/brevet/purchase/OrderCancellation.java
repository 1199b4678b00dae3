package id.brevet.purchase;

import id.brevet.shared.Refusal;
import id.brevet.web.FormValidation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The cancellation of an order by the student who placed it. */
@ApplicationScoped
public class OrderCancellation {

    @Inject
    PurchaseLocks locks;

    @Inject
    FormValidation validation;

    @Inject
    Clock clock;

    Purchase cancel(UUID id) {
        return cancel(locks.lockOwn(id));
    }

    /** A student who has sent a proof has to confirm that no money was sent; it would be forgotten. */
    Purchase cancel(UUID id, boolean nothingSent) {
        var purchase = locks.lockOwn(id);
        if (BillView.at(clock.instant(), purchase).proofSent() && !nothingSent) {
            throw Refusal.invalid(Map.of("not_transferred", validation.sentence("not_transferred")));
        }
        return cancel(purchase);
    }

    private Purchase cancel(Purchase purchase) {
        purchase.payment.cancel(null, locks.actor(), clock.instant());
        return locks.releaseAmount(purchase, clock.instant());
    }
}
