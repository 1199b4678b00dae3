package id.brevet.purchase;

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
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides about payments for the office; of two who decide at once, the second finds it decided and is told. */
@ApplicationScoped
public class Teller {

    @Inject
    Till till;

    @Inject
    Messenger messenger;

    @Inject
    Event<Payment.Received> received;

    @Inject
    Auditor auditor;

    @Inject
    Clock clock;

    Purchase accept(UUID id, @Nullable String reason) {
        var purchase = till.open(Purchase.key(id, null));
        return receive(purchase, PaymentMethod.TRANSFER, "purchase.accepted", reason);
    }

    /** The money lies on the table, or was seen on the account: no proof is needed. */
    Purchase settle(UUID id, PaymentMethod how, String reason) {
        var purchase = till.open(Purchase.key(id, null));
        return receive(purchase, how, "purchase.settled", reason);
    }

    Purchase reject(UUID id, String reason) {
        var purchase = till.open(Purchase.key(id, null));
        var before = Ticket.of(purchase);
        purchase.payment.reject(reason, till.actor(), clock.instant());
        messenger.rejected(purchase, reason);
        note("purchase.rejected", purchase, before, reason);
        return till.letGo(purchase, clock.instant());
    }

    /** The proof will not do; the seat is kept until a better one comes. */
    Purchase askAgain(UUID id, String reason) {
        var purchase = till.open(Purchase.key(id, null));
        var before = Ticket.of(purchase);
        purchase.payment.askAgain(reason, till.actor(), clock.instant());
        messenger.askedAgain(purchase, reason);
        note("purchase.proof_wanted", purchase, before, reason);
        return till.done(purchase);
    }

    Purchase cancel(UUID id, @Nullable String reason) {
        var purchase = till.open(Purchase.key(id, null));
        var before = Ticket.of(purchase);
        purchase.payment.cancel(reason, till.actor(), clock.instant());
        messenger.canceled(purchase, reason);
        note("purchase.cancelled", purchase, before, reason);
        return till.letGo(purchase, clock.instant());
    }

    /** Money was seen for what had been closed: it comes back to the queue, if its seat and its amount are still free. */
    Purchase reopen(UUID id, @Nullable String reason) {
        var now = clock.instant();
        var purchase = till.open(Purchase.key(id, null));
        var before = Ticket.of(purchase);
        till.reseat(purchase, now);
        purchase.payment.reopen(reason, till.actor(), now);
        if (!AmountReservation.holdOn(purchase.payment.reservationId, now)) {
            throw Refusal.conflict("grace_over");
        }
        note("purchase.reopened", purchase, before, reason);
        return till.done(purchase);
    }

    /** Only over-due payments expire, whoever asks. */
    Purchase expire(UUID id) {
        var key = Purchase.key(id, null);
        if (!till.expire(key, clock.instant())) {
            throw Refusal.conflict("invalid_transition");
        }
        return Purchase.require(id);
    }

    private Purchase receive(Purchase purchase, PaymentMethod how, String deed, @Nullable String reason) {
        var now = clock.instant();
        var payment = purchase.payment;
        var before = Ticket.of(purchase);
        if (!payment.receivableAt(now)) {
            throw Refusal.conflict("invalid_transition");
        }
        var event = payment.receive(how, ReceiptSeries.next(now), reason, till.actor(), now);
        AmountReservation.letGo(payment.reservationId, now);
        Purchase.flush();
        received.fire(event);
        messenger.accepted(purchase);
        note(deed, purchase, before, reason);
        return till.done(purchase);
    }

    private void note(String deed, Purchase purchase, Map<String, Object> before, @Nullable String reason) {
        var after = new LinkedHashMap<>(Ticket.of(purchase));
        if (reason != null) {
            after.put("reason", reason);
        }
        auditor.note(deed, purchase, before, after);
    }
}
