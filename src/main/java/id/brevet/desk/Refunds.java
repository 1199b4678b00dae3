package id.brevet.desk;

import static id.brevet.web.FormValidation.validated;

import id.brevet.approval.ApprovalKind;
import id.brevet.approval.NeedsTwoPeople;
import id.brevet.approval.TwoPersonRule;
import id.brevet.payment.AmountReservation;
import id.brevet.payment.Payment;
import id.brevet.purchase.BillNotices;
import id.brevet.purchase.Purchase;
import id.brevet.purchase.PurchaseFacts;
import id.brevet.purchase.PurchaseLocks;
import id.brevet.shared.Refusal;
import id.brevet.web.Bundles;
import id.brevet.web.Format;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Refunds by transfer or to the payer's balance, once two people of the office have agreed. */
@ApplicationScoped
public class Refunds implements NeedsTwoPeople<RefundRequest> {

    @Inject
    PurchaseLocks locks;

    @Inject
    PaymentReceiving receiving;

    @Inject
    BillNotices notices;

    @Inject
    TwoPersonRule twoPersonRule;

    @Inject
    Bundles bundles;

    @Inject
    Event<Payment.Refunded> refunded;

    @Inject
    Clock clock;

    @Override
    public ApprovalKind kind() {
        return ApprovalKind.REFUND;
    }

    @Override
    public Class<RefundRequest> requestType() {
        return RefundRequest.class;
    }

    @Override
    public void carryOut(UUID object, RefundRequest request) {
        refund(object, null, request);
    }

    @Override
    public String describe(RefundRequest request, Locale language) {
        var words = bundles.in(DeskMessages.class, language);
        var amount = Format.rupiah(validated(request.amount()));
        return request.returned()
                ? words.wishReturned(amount, request.reasonWithReference())
                : words.wishKept(amount, request.reasonWithReference());
    }

    @Override
    public String href(UUID object) {
        return "/admin/tagihan/" + object;
    }

    /** Only keeps the request until a second person approves it. */
    Purchase refund(UUID id, @Nullable Integer seenVersion, RefundRequest it) {
        var purchase = locks.lock(id, seenVersion, List.of());
        var payment = purchase.payment;
        if (payment.refundable() == 0) {
            throw Refusal.conflict("invalid_transition");
        }
        if (validated(it.amount()) > payment.refundable()) {
            throw Refusal.conflict("more_than_came");
        }
        var subject = payment.number() + " · " + payment.payer.name;
        return twoPersonRule.approveOrAsk(this, purchase, subject, it) ? pay(purchase, it) : purchase;
    }

    private Purchase pay(Purchase purchase, RefundRequest it) {
        var now = clock.instant();
        var payment = purchase.payment;
        var before = PurchaseFacts.of(purchase);
        var event = payment.refund(validated(it.amount()), it.returned(), it.reasonWithReference(), locks.actor(), now);
        AmountReservation.release(payment.reservationId, now);
        Purchase.flush();
        refunded.fire(event);
        var amount = Format.rupiah(event.amount());
        notices.tell(purchase, event.returned() ? "bill_returned" : "bill_kept", amount, it.reasonWithReference());
        notices.tell(purchase, "bill_refunded", amount);
        receiving.audit("purchase.refunded", purchase, before, it.reasonWithReference());
        return locks.flushed(purchase);
    }
}
