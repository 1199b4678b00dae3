package id.brevet.purchase;

import static id.brevet.web.Inspector.inspected;

import id.brevet.payment.AmountReservation;
import id.brevet.payment.Payment;
import id.brevet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Gives money back: by transfer, or to be kept for the payer. */
@ApplicationScoped
public class Paymaster {

    @Inject
    Till till;

    @Inject
    Teller teller;

    @Inject
    Messenger messenger;

    @Inject
    Event<Payment.Refunded> refunded;

    @Inject
    Clock clock;

    Purchase refund(UUID id, Refunding it) {
        var now = clock.instant();
        var purchase = till.open(Purchase.key(id, null));
        var payment = purchase.payment;
        var before = Ticket.of(purchase);
        var amount = inspected(it.amount());
        if (payment.refundable() == 0) {
            throw Refusal.conflict("invalid_transition");
        }
        if (amount > payment.refundable()) {
            throw Refusal.conflict("more_than_came");
        }
        var event = payment.refund(amount, it.returned(), it.words(), till.actor(), now);
        AmountReservation.letGo(payment.reservationId, now);
        Purchase.flush();
        refunded.fire(event);
        messenger.refunded(purchase, event, it.words());
        teller.note("purchase.refunded", purchase, before, it.words());
        return till.done(purchase);
    }
}
