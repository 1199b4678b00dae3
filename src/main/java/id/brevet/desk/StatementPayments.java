package id.brevet.desk;

import static java.util.stream.Collectors.toMap;

import id.brevet.approval.ApprovalKind;
import id.brevet.approval.TwoPersonRule;
import id.brevet.catalogue.Batch;
import id.brevet.desk.BankLines.ShownMoney;
import id.brevet.payment.AmountReservation;
import id.brevet.payment.Payment;
import id.brevet.payment.PaymentMethod;
import id.brevet.payment.PaymentState;
import id.brevet.purchase.BillNotices;
import id.brevet.purchase.Purchase;
import id.brevet.purchase.PurchaseLocks;
import id.brevet.shared.Refusal;
import id.brevet.web.Bundles;
import id.brevet.web.Format;
import id.brevet.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/** Takes the money that bank statements show for the purchases it was sent for. */
@ApplicationScoped
public class StatementPayments {

    /** The effect of the money of one line. */
    public enum Outcome {
        /** The line paid the purchase. */
        PAID,
        /** The purchase was accepted before the line came. */
        LINKED,
        /** The line is only a part of the amount. */
        PARTLY,
        /** The purchase is paid already, or its refund waits for approval. */
        OVER,
        /** The purchase is closed; the office has to decide. */
        LATE
    }

    @Inject
    PurchaseLocks locks;

    @Inject
    PaymentReceiving receiving;

    @Inject
    BillNotices notices;

    @Inject
    TwoPersonRule twoPersonRule;

    @Inject
    Event<Payment.Cleared> cleared;

    @Inject
    Event<Payment.Surplus> surplus;

    @Inject
    Bundles bundles;

    @Inject
    Clock clock;

    /** Takes the exact matches of a statement, in its order; the bank's day decides what was in time. */
    public List<Outcome> receiveAll(List<ShownMoney> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        var now = clock.instant();
        var lines = matchedLines(shown);
        undoExpiries(lines, now);
        var waiting = twoPersonRule.waitingAmong(
                ApprovalKind.REFUND, lines.stream().map(it -> it.purchase().id).toList());
        var outcomes = new ArrayList<Outcome>();
        var paid = new LinkedHashSet<Purchase>();
        for (var it : lines) {
            var undecided = paid.contains(it.purchase()) || waiting.contains(it.purchase().id);
            var outcome = undecided ? Outcome.OVER : it.outcome(now);
            outcomes.add(outcome);
            if (outcome == Outcome.PAID) {
                it.purchase().payment.addShown(it.shown().amount());
                paid.add(it.purchase());
            } else if (outcome == Outcome.LINKED) {
                cleared.fire(it.purchase().payment.clear(it.shown().amount()));
            } else if (outcome == Outcome.LATE) {
                receiveLate(it.purchase(), it.shown(), now);
            }
        }
        if (!paid.isEmpty()) {
            receiving.receive(List.copyOf(paid), PaymentMethod.TRANSFER, "purchase.matched", words().seenOnAccount());
        }
        Purchase.flush();
        return outcomes;
    }

    /** Takes one line for the locked purchase that the office chose. */
    public Outcome match(Purchase it, ShownMoney shown, String reason) {
        var now = clock.instant();
        var payment = it.payment;
        if (payment.clearable(shown.amount())) {
            cleared.fire(payment.clear(shown.amount()));
            if (payment.receivedAmount > payment.total) {
                tellSurplus(it, payment.receivedAmount - payment.total);
            }
            return flushed(Outcome.LINKED);
        }
        if (payment.state == PaymentState.RECEIVED) {
            surplus.fire(payment.addSurplus(shown.amount()));
            tellSurplus(it, shown.amount());
            return flushed(Outcome.OVER);
        }
        if (payment.closedAt(now)) {
            receiveLate(it, shown, now);
            return flushed(Outcome.LATE);
        }
        if (!payment.receivableAt(now)) {
            throw Refusal.conflict("invalid_transition");
        }
        receiving.refuseWhileRefunding(it);
        if (payment.missing() > shown.amount()) {
            receivePart(it, shown, now);
            return flushed(Outcome.PARTLY);
        }
        payment.addShown(shown.amount());
        receiving.receive(List.of(it), PaymentMethod.TRANSFER, "purchase.matched", reason);
        return Outcome.PAID;
    }

    private List<MatchedLine> matchedLines(List<ShownMoney> shown) {
        var purchases = locks
                .lockAll(shown.stream().map(ShownMoney::payment).distinct().toList())
                .stream()
                .collect(toMap(it -> it.payment.id, it -> it));
        return shown.stream()
                .map(it -> new MatchedLine(Objects.requireNonNull(purchases.get(it.payment())), it))
                .toList();
    }

    /** Undoes the expiry of payments made in time but seen only now, while their seats are free. */
    private void undoExpiries(List<MatchedLine> lines, Instant now) {
        var overdue = lines.stream().filter(it -> it.paidInTimeButExpired(now)).toList();
        if (overdue.isEmpty()) {
            return;
        }
        var taken = new HashSet<>(Payment.openKeysAmong(
                overdue.stream().map(it -> it.purchase().payment.claim).toList()));
        var seats = new HashMap<Batch, Integer>();
        for (var it : overdue) {
            var payment = it.purchase().payment;
            int left = seats.computeIfAbsent(
                    it.purchase().batch, batch -> Batch.seats(batch, now).remaining());
            var onlyOpen = payment.state == PaymentState.AWAITING || taken.add(payment.claim);
            if (it.paidInTimeButExpired(now) && onlyOpen && left > 0) {
                payment.undoExpiry(words().paidInTime(day(it.shown())), locks.actor(), now);
                seats.put(it.purchase().batch, left - 1);
            }
        }
        Purchase.flush();
    }

    private void receivePart(Purchase it, ShownMoney shown, Instant now) {
        var missing = Format.rupiah(it.payment.missing() - shown.amount());
        it.payment.receivePart(shown.amount(), words().partCame(day(shown), missing), locks.actor(), now);
        AmountReservation.extend(it.payment.reservationId, now);
        notices.tell(it, "bill_part", missing, Format.rupiah(shown.amount()));
        Purchase.flush();
    }

    private void receiveLate(Purchase it, ShownMoney shown, Instant now) {
        it.payment.receiveLate(shown.amount(), words().cameLate(day(shown)), locks.actor(), now);
        notices.tellOnce(it, "/" + it.payment.shownAmount, "bill_late", Format.rupiah(shown.amount()));
    }

    private void tellSurplus(Purchase it, long amount) {
        notices.tellOnce(it, "/" + it.payment.shownAmount, "bill_surplus", Format.rupiah(amount));
    }

    private static Outcome flushed(Outcome outcome) {
        Purchase.flush();
        return outcome;
    }

    /** The history is read by everybody, so it is in the language of the centre. */
    private DeskMessages words() {
        return bundles.in(DeskMessages.class, Language.INDONESIAN);
    }

    private static String day(ShownMoney it) {
        return Format.day(it.day(), Language.INDONESIAN);
    }
}
