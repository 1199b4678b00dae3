package id.brevet.desk;

import static id.brevet.web.FormValidation.validated;

import id.brevet.catalogue.Batch;
import id.brevet.payment.Payment;
import id.brevet.payment.PaymentMethod;
import id.brevet.payment.PaymentState;
import id.brevet.purchase.BillNotices;
import id.brevet.purchase.Purchase;
import id.brevet.purchase.PurchaseFacts;
import id.brevet.purchase.PurchaseLocks;
import id.brevet.shared.Refusal;
import id.brevet.web.Bundles;
import id.brevet.web.Format;
import id.brevet.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The move of a seat to another batch, together with its payment and history. */
@ApplicationScoped
public class BatchMove {

    @Inject
    PurchaseLocks locks;

    @Inject
    PaymentReceiving receiving;

    @Inject
    BillNotices notices;

    @Inject
    Bundles bundles;

    @Inject
    Event<Payment.Moved> moved;

    @Inject
    Clock clock;

    Purchase move(UUID id, @Nullable Integer seenVersion, BatchMoveRequest it) {
        var target = validated(it.batchId());
        Batch.require(target);
        var purchase = locks.lock(id, seenVersion, List.of(target));
        var before = PurchaseFacts.of(purchase);
        var from = purchase.batch.title;
        receiving.refuseWhileRefunding(purchase);
        refuseUnlessMovable(purchase, Batch.require(target));
        changeBatch(purchase, Batch.require(target));
        var reason = validated(it.reason());
        if (purchase.payment.closedAt(clock.instant())) {
            receiving.reopenForLateMoney(purchase, reason);
            receiving.receive(List.of(purchase), PaymentMethod.TRANSFER, "purchase.settled", reason);
        }
        var words = bundles.in(DeskMessages.class, Language.INDONESIAN);
        purchase.payment.addNote(words.movedNote(from, purchase.batch.title, reason), locks.actor(), clock.instant());
        var day = Format.day(purchase.batch.startAt, purchase.payment.payer.language);
        notices.tell(purchase, "bill_moved", purchase.batch.title, from, day, reason);
        receiving.audit("purchase.moved", purchase, before, reason);
        return locks.flushed(purchase);
    }

    private void refuseUnlessMovable(Purchase it, Batch target) {
        var now = clock.instant();
        var payment = it.payment;
        if (payment.state != PaymentState.RECEIVED && !(payment.closedAt(now) && payment.shownAmount > 0)) {
            throw Refusal.conflict("invalid_transition");
        }
        if (it.batch.id.equals(target.id)) {
            throw Refusal.conflict("same_batch");
        }
        if (target.archived || !now.isBefore(target.endAt)) {
            throw Refusal.conflict("registration_closed");
        }
        if (!target.admits(it.groupType)) {
            throw Refusal.conflict("group_not_allowed");
        }
        if (Payment.open(Purchase.payableKey(target.id, payment.payer)).isPresent()) {
            throw Refusal.conflict("already_purchased");
        }
        if (Batch.seats(target, now).remaining() <= 0) {
            throw Refusal.conflict("quota_full");
        }
    }

    private void changeBatch(Purchase it, Batch target) {
        it.moveTo(target);
        var event = it.payment.moveTo(Purchase.payableKey(target.id, it.payment.payer));
        Purchase.flush();
        moved.fire(event);
    }
}
