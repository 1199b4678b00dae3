package id.brevet.purchase;

import id.brevet.catalogue.Batch;
import id.brevet.payment.AmountReservation;
import id.brevet.payment.Payment;
import id.brevet.payment.PaymentEvent.Actor;
import id.brevet.payment.PaymentState;
import id.brevet.shared.Refusal;
import id.brevet.web.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where everybody who moves a purchase waits their turn: first for its batch, then for its payment. */
@ApplicationScoped
class PurchaseLocks {

    @Inject
    BillNotices messenger;

    @Inject
    Viewer viewer;

    Purchase open(Purchase.Key key) {
        Batch.locked(key.batch());
        Payment.locked(key.payment());
        return Purchase.require(key.id());
    }

    /** Many at once, and all that belongs to them: the batches first, then the payments, always in the same order. */
    List<Purchase> open(Collection<UUID> payments) {
        Purchase.keysOf(payments).stream().map(Purchase.Key::batch).distinct().forEach(Batch::locked);
        Payment.locked(payments);
        return Purchase.paidBy(payments);
    }

    /** Whether this was the moment at which its time was over. */
    boolean expire(Purchase.Key key, Instant now) {
        var purchase = open(key);
        var due = purchase.payment.expireIfDue(now);
        if (due) {
            messenger.expired(purchase);
            Purchase.flush();
        }
        return due;
    }

    /** What was closed has lost its seat; whoever comes back to it must find one free, and no newer purchase. */
    void reseat(Purchase purchase, Instant now) {
        var payment = purchase.payment;
        if (PaymentState.OPEN.contains(payment.stateAt(now))) {
            return;
        }
        if (Batch.seats(purchase.batch, now).remaining() <= 0) {
            throw Refusal.conflict("quota_full");
        }
        var claim = Purchase.claim(purchase.batch.id, payment.payer);
        if (Payment.open(claim).filter(it -> !it.id.equals(payment.id)).isPresent()) {
            throw Refusal.conflict("already_purchased");
        }
    }

    /** Nobody waits for this money any more; its amount is kept a while longer. */
    Purchase letGo(Purchase purchase, Instant now) {
        AmountReservation.letGo(purchase.payment.reservationId, now);
        return done(purchase);
    }

    Purchase done(Purchase purchase) {
        Purchase.flush();
        return purchase;
    }

    Actor actor() {
        return new Actor(viewer.id(), viewer.name());
    }
}
