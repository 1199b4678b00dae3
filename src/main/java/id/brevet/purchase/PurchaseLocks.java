package id.brevet.purchase;

import id.brevet.catalogue.Batch;
import id.brevet.payment.AmountReservation;
import id.brevet.payment.Payment;
import id.brevet.payment.PaymentEvent.Actor;
import id.brevet.payment.PaymentState;
import id.brevet.shared.References;
import id.brevet.shared.Refusal;
import id.brevet.web.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The locks of purchases, always in the same order: all batches first, then the payments. */
@ApplicationScoped
public class PurchaseLocks {

    @Produces
    static final References TO_BATCH = new References("batch", "purchases", "purchase", "batch_id = ?1");

    @Inject
    BillNotices notices;

    @Inject
    Viewer viewer;

    public Purchase lock(UUID id) {
        return lock(id, null, List.of());
    }

    /** Refused if the version seen is not the current one; locks the other batches that take part as well. */
    public Purchase lock(UUID id, @Nullable Integer seenVersion, Collection<UUID> otherBatches) {
        var purchase = lock(Purchase.key(id, null), otherBatches);
        if (seenVersion != null && seenVersion != purchase.payment.version) {
            throw Refusal.conflict("stale_write");
        }
        return purchase;
    }

    /** Absent for every student but its own. */
    Purchase lockOwn(UUID id) {
        return lock(Purchase.key(id, viewer.id()), List.of());
    }

    public List<Purchase> lockAll(Collection<UUID> payments) {
        var batches = lockBatches(Purchase.keysOfPayments(payments).stream().map(Purchase.Key::batch));
        Payment.locked(payments);
        var purchases = Purchase.ofPayments(payments);
        purchases.forEach(it -> refuseIfMoved(it, batches));
        return purchases;
    }

    /** False if the payment is not overdue. */
    public boolean expire(Purchase.Key key, Instant now) {
        var purchase = lock(key, List.of());
        var expired = purchase.payment.expireIfDue(now);
        if (expired) {
            notices.tellOnce(purchase, "", "bill_expired");
            Purchase.flush();
        }
        return expired;
    }

    /** A closed purchase has lost its seat: it needs a free one, and no newer purchase in its place. */
    public void refuseWithoutSeat(Purchase purchase, Instant now) {
        var payment = purchase.payment;
        if (PaymentState.OPEN.contains(payment.stateAt(now))) {
            return;
        }
        if (Batch.seats(purchase.batch, now).remaining() <= 0) {
            throw Refusal.conflict("quota_full");
        }
        var key = Purchase.payableKey(purchase.batch.id, payment.payer);
        if (Payment.open(key).filter(it -> !it.id.equals(payment.id)).isPresent()) {
            throw Refusal.conflict("already_purchased");
        }
    }

    /** Ends the reservation of the amount after the grace period. */
    public Purchase releaseAmount(Purchase purchase, Instant now) {
        AmountReservation.release(purchase.payment.reservationId, now);
        return flushed(purchase);
    }

    public Purchase flushed(Purchase purchase) {
        Purchase.flush();
        return purchase;
    }

    public Actor actor() {
        return new Actor(viewer.id(), viewer.name());
    }

    private static Purchase lock(Purchase.Key key, Collection<UUID> otherBatches) {
        var batches = lockBatches(Stream.concat(Stream.of(key.batch()), otherBatches.stream()));
        Payment.locked(key.payment());
        var purchase = Purchase.require(key.id());
        refuseIfMoved(purchase, batches);
        return purchase;
    }

    /** Sorted by their text, as PostgreSQL sorts them. */
    private static Set<UUID> lockBatches(Stream<UUID> batches) {
        var sorted =
                batches.distinct().sorted(Comparator.comparing(UUID::toString)).toList();
        sorted.forEach(Batch::locked);
        return Set.copyOf(sorted);
    }

    /** Moved to another batch while the lock was awaited: it is too late to lock that batch in order. */
    private static void refuseIfMoved(Purchase purchase, Set<UUID> batches) {
        if (!batches.contains(purchase.batch.id)) {
            throw Refusal.conflict("stale_write");
        }
    }
}
