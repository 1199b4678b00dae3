package id.brevet.desk;

import id.brevet.approval.ApprovalKind;
import id.brevet.approval.TwoPersonRule;
import id.brevet.audit.Auditor;
import id.brevet.payment.AmountReservation;
import id.brevet.payment.Payment;
import id.brevet.payment.PaymentMethod;
import id.brevet.payment.ReceiptSeries;
import id.brevet.purchase.BillNotices;
import id.brevet.purchase.Purchase;
import id.brevet.purchase.PurchaseFacts;
import id.brevet.purchase.PurchaseLocks;
import id.brevet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Marks locked purchases as paid, each with a receipt number, a notice and an audit entry. */
@ApplicationScoped
class PaymentReceiving {

    @Inject
    PurchaseLocks locks;

    @Inject
    BillNotices notices;

    @Inject
    TwoPersonRule twoPersonRule;

    @Inject
    Event<Payment.Received> received;

    @Inject
    Auditor auditor;

    @Inject
    Clock clock;

    /** Takes the receipt numbers late and all at once, so that their series is locked as short as possible. */
    void receive(List<Purchase> purchases, PaymentMethod method, String action, @Nullable String reason) {
        var now = clock.instant();
        if (!purchases.stream().allMatch(it -> it.payment.receivableAt(now))) {
            throw Refusal.conflict("invalid_transition");
        }
        var before = purchases.stream().map(PurchaseFacts::of).toList();
        var receipts = ReceiptSeries.next(purchases.size(), now).iterator();
        var payments = purchases.stream().map(it -> it.payment).toList();
        payments.forEach(it -> it.receive(method, receipts.next(), reason, locks.actor(), now));
        AmountReservation.release(payments.stream().map(it -> it.reservationId).toList(), now);
        Purchase.flush();
        received.fire(new Payment.Received(payments));
        purchases.forEach(it -> notices.tell(it, "bill_paid"));
        for (int i = 0; i < purchases.size(); i++) {
            audit(action, purchases.get(i), before.get(i), reason);
        }
        Purchase.flush();
    }

    /** Late money still buys its seat, if it is enough and the seat is free. */
    void reopenForLateMoney(Purchase purchase, String reason) {
        if (purchase.payment.missing() > 0) {
            throw Refusal.conflict("underpaid");
        }
        locks.refuseWithoutSeat(purchase, clock.instant());
        purchase.payment.reopen(reason, locks.actor(), clock.instant());
        Purchase.flush();
    }

    /** Money that may be given back is not used before two people have decided about it. */
    void refuseWhileRefunding(Purchase it) {
        twoPersonRule.refuseWhileWaiting(ApprovalKind.REFUND, it.id);
    }

    void audit(String action, Purchase purchase, Map<String, Object> before, @Nullable String reason) {
        var after = new LinkedHashMap<>(PurchaseFacts.of(purchase));
        if (reason != null) {
            after.put("reason", reason);
        }
        auditor.note(action, purchase, before, after);
    }
}
