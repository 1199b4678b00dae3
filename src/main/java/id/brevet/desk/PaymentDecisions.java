package id.brevet.desk;

import static id.brevet.web.FormValidation.validated;

import id.brevet.payment.AmountReservation;
import id.brevet.payment.PaymentMethod;
import id.brevet.purchase.BillNotices;
import id.brevet.purchase.Purchase;
import id.brevet.purchase.PurchaseFacts;
import id.brevet.purchase.PurchaseLocks;
import id.brevet.shared.Refusal;
import id.brevet.web.Phrases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The office's decisions about payments; of two made at once, the second is refused. */
@ApplicationScoped
public class PaymentDecisions {

    @Inject
    PurchaseLocks locks;

    @Inject
    PaymentReceiving receiving;

    @Inject
    StatementPayments statementPayments;

    @Inject
    BillNotices notices;

    @Inject
    BankLines bankLines;

    @Inject
    Clock clock;

    Purchase decide(UUID id, BillDecision it) {
        var purchase = locks.lock(id, it.version(), List.of());
        switch (validated(it.decision())) {
            case ACCEPT -> accept(purchase, it.mutation(), it.reason());
            case PART -> acceptPart(purchase, validated(it.mutation()), validated(it.reason()));
            case REJECT -> reject(purchase, validated(it.reason()));
            case ASK -> askAgain(purchase, validated(it.reason()));
            case CASH -> settle(purchase, PaymentMethod.CASH, validated(it.reason()));
            case TRANSFER -> settle(purchase, PaymentMethod.TRANSFER, validated(it.reason()));
            case CANCEL -> cancel(purchase, it.reason());
            case REOPEN -> reopen(purchase, it.reason());
            case REFUND, RELOCATE -> throw Refusal.conflict("invalid_transition");
        }
        return locks.flushed(purchase);
    }

    /** Refused unless the payment is overdue. */
    Purchase expire(UUID id) {
        var key = Purchase.key(id, null);
        if (!locks.expire(key, clock.instant())) {
            throw Refusal.conflict("invalid_transition");
        }
        return Purchase.require(id);
    }

    /** With the bank line that shows the money, if one is named. */
    private void accept(Purchase purchase, @Nullable UUID mutation, @Nullable String reason) {
        receiving.refuseWhileRefunding(purchase);
        if (mutation == null && reason == null && purchase.payment.partlyPaid()) {
            throw Refusal.conflict("underpaid");
        }
        if (mutation != null) {
            var shown = bankLines.assign(mutation, purchase.payment.id);
            if (purchase.payment.missing() > shown.amount()) {
                throw Refusal.conflict("underpaid");
            }
            purchase.payment.addShown(shown.amount());
        }
        receiving.receive(List.of(purchase), PaymentMethod.TRANSFER, "purchase.accepted", reason);
    }

    private void acceptPart(Purchase purchase, UUID mutation, String reason) {
        statementPayments.match(purchase, bankLines.assign(mutation, purchase.payment.id), reason);
    }

    /** Cash, or a transfer seen on the account: no proof is needed. */
    private void settle(Purchase purchase, PaymentMethod method, String reason) {
        receiving.refuseWhileRefunding(purchase);
        if (purchase.payment.closedAt(clock.instant()) && purchase.payment.shownAmount > 0) {
            receiving.reopenForLateMoney(purchase, reason);
        }
        receiving.receive(List.of(purchase), method, "purchase.settled", reason);
    }

    private void reject(Purchase purchase, String reason) {
        var before = PurchaseFacts.of(purchase);
        purchase.payment.reject(reason, locks.actor(), clock.instant());
        notices.tell(purchase, "bill_rejected", reason);
        receiving.audit("purchase.rejected", purchase, before, reason);
        locks.releaseAmount(purchase, clock.instant());
    }

    /** The seat is kept until a better proof comes. */
    private void askAgain(Purchase purchase, String reason) {
        var before = PurchaseFacts.of(purchase);
        purchase.payment.askForAnotherProof(reason, locks.actor(), clock.instant());
        notices.tell(purchase, "bill_wanted", reason);
        receiving.audit("purchase.proof_wanted", purchase, before, reason);
    }

    private void cancel(Purchase purchase, @Nullable String reason) {
        var before = PurchaseFacts.of(purchase);
        purchase.payment.cancel(reason, locks.actor(), clock.instant());
        var unexplained = Phrases.NOTICES.sentence("bill_canceled.unexplained", purchase.payment.payer.language);
        notices.tell(purchase, "bill_canceled", reason == null ? unexplained : reason);
        receiving.audit("purchase.cancelled", purchase, before, reason);
        locks.releaseAmount(purchase, clock.instant());
    }

    /** Returns a closed purchase to the queue, if its seat and its amount are still free. */
    private void reopen(Purchase purchase, @Nullable String reason) {
        var now = clock.instant();
        var before = PurchaseFacts.of(purchase);
        receiving.refuseWhileRefunding(purchase);
        locks.refuseWithoutSeat(purchase, now);
        purchase.payment.reopen(reason, locks.actor(), now);
        if (!AmountReservation.extend(purchase.payment.reservationId, now)) {
            throw Refusal.conflict("grace_over");
        }
        receiving.audit("purchase.reopened", purchase, before, reason);
    }
}
