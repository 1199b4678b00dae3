package id.brevet.purchase;

import id.brevet.approval.ApprovalKind;
import id.brevet.approval.TwoPersonRule;
import id.brevet.audit.Auditor;
import id.brevet.payment.AmountReservation;
import id.brevet.payment.Payment;
import id.brevet.payment.PaymentMethod;
import id.brevet.payment.ReceiptSeries;
import id.brevet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides about payments for the office; of two who decide at once, the second finds it decided and is told. */
@ApplicationScoped
public class PaymentDecisions {

    @Inject
    PurchaseLocks till;

    @Inject
    BillNotices messenger;

    @Inject
    BankLines evidence;

    @Inject
    TwoPersonRule countersigner;

    @Inject
    Event<Payment.Received> received;

    @Inject
    Auditor auditor;

    @Inject
    Clock clock;

    /** With the line that shows the money, where one does. */
    Purchase accept(UUID id, @Nullable UUID mutation, @Nullable String reason) {
        var purchase = till.open(Purchase.key(id, null));
        refuseWhileRefunding(purchase);
        if (mutation == null && reason == null && purchase.payment.partly()) {
            throw Refusal.conflict("underpaid");
        }
        if (mutation != null) {
            var shown = evidence.take(mutation, purchase.payment.id);
            if (purchase.payment.missing() > shown.amount()) {
                throw Refusal.conflict("underpaid");
            }
            purchase.payment.show(shown.amount());
        }
        receive(List.of(purchase), PaymentMethod.TRANSFER, "purchase.accepted", reason);
        return purchase;
    }

    /** The money lies on the table, or was seen on the account: no proof is needed. */
    Purchase settle(UUID id, PaymentMethod how, String reason) {
        var purchase = till.open(Purchase.key(id, null));
        refuseWhileRefunding(purchase);
        if (purchase.payment.closedAt(clock.instant()) && purchase.payment.shownAmount > 0) {
            comeBack(purchase, reason);
        }
        receive(List.of(purchase), how, "purchase.settled", reason);
        return purchase;
    }

    Purchase reject(UUID id, String reason) {
        var purchase = till.open(Purchase.key(id, null));
        var before = PurchaseFacts.of(purchase);
        purchase.payment.reject(reason, till.actor(), clock.instant());
        messenger.rejected(purchase, reason);
        note("purchase.rejected", purchase, before, reason);
        return till.letGo(purchase, clock.instant());
    }

    /** The proof will not do; the seat is kept until a better one comes. */
    Purchase askAgain(UUID id, String reason) {
        var purchase = till.open(Purchase.key(id, null));
        var before = PurchaseFacts.of(purchase);
        purchase.payment.askAgain(reason, till.actor(), clock.instant());
        messenger.askedAgain(purchase, reason);
        note("purchase.proof_wanted", purchase, before, reason);
        return till.done(purchase);
    }

    Purchase cancel(UUID id, @Nullable String reason) {
        var purchase = till.open(Purchase.key(id, null));
        var before = PurchaseFacts.of(purchase);
        purchase.payment.cancel(reason, till.actor(), clock.instant());
        messenger.canceled(purchase, reason);
        note("purchase.cancelled", purchase, before, reason);
        return till.letGo(purchase, clock.instant());
    }

    /** Money was seen for what had been closed: it comes back to the queue, if its seat and its amount are still free. */
    Purchase reopen(UUID id, @Nullable String reason) {
        var now = clock.instant();
        var purchase = till.open(Purchase.key(id, null));
        var before = PurchaseFacts.of(purchase);
        refuseWhileRefunding(purchase);
        till.reseat(purchase, now);
        purchase.payment.reopen(reason, till.actor(), now);
        if (!AmountReservation.holdOn(purchase.payment.reservationId, now)) {
            throw Refusal.conflict("grace_over");
        }
        note("purchase.reopened", purchase, before, reason);
        return till.done(purchase);
    }

    /** Money that came late buys what it was meant for, if that can still be had. */
    void comeBack(Purchase purchase, String reason) {
        if (purchase.payment.missing() > 0) {
            throw Refusal.conflict("underpaid");
        }
        till.reseat(purchase, clock.instant());
        purchase.payment.reopen(reason, till.actor(), clock.instant());
        Purchase.flush();
    }

    /** Two of the office decide what becomes of the money, not a third meanwhile. */
    void refuseWhileRefunding(Purchase it) {
        countersigner.refuseWhileWaiting(ApprovalKind.REFUND, it.id);
    }

    /** Only over-due payments expire, whoever asks. */
    Purchase expire(UUID id) {
        var key = Purchase.key(id, null);
        if (!till.expire(key, clock.instant())) {
            throw Refusal.conflict("invalid_transition");
        }
        return Purchase.require(id);
    }

    /** However many at once: the last receipt number is held for as short as can be. */
    void receive(List<Purchase> purchases, PaymentMethod how, String deed, @Nullable String reason) {
        var now = clock.instant();
        if (!purchases.stream().allMatch(it -> it.payment.receivableAt(now))) {
            throw Refusal.conflict("invalid_transition");
        }
        var before = purchases.stream().map(PurchaseFacts::of).toList();
        var receipts = ReceiptSeries.next(purchases.size(), now).iterator();
        var payments = purchases.stream().map(it -> it.payment).toList();
        payments.forEach(it -> it.receive(how, receipts.next(), reason, till.actor(), now));
        AmountReservation.letGo(payments.stream().map(it -> it.reservationId).toList(), now);
        Purchase.flush();
        received.fire(new Payment.Received(payments));
        purchases.forEach(messenger::accepted);
        for (int i = 0; i < purchases.size(); i++) {
            note(deed, purchases.get(i), before.get(i), reason);
        }
        Purchase.flush();
    }

    void note(String deed, Purchase purchase, Map<String, Object> before, @Nullable String reason) {
        var after = new LinkedHashMap<>(PurchaseFacts.of(purchase));
        if (reason != null) {
            after.put("reason", reason);
        }
        auditor.note(deed, purchase, before, after);
    }
}
