package id.brevet.payment;

import id.brevet.account.User;
import id.brevet.payment.PaymentEvent.Actor;
import id.brevet.shared.Model;
import id.brevet.shared.Refusal;
import id.brevet.web.Format;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;

/** An amount that a person owes for one thing, with its state, deadline, proofs and history. */
@Entity
public class Payment extends Model {

    /** The time a payer has to pay the amount. */
    public static final Duration TIME_TO_PAY = Duration.ofHours(24);

    /** The time after the deadline in which nobody else gets the same amount. */
    public static final Duration GRACE = Duration.ofDays(7);

    private static final int MAX_PROOFS = 3;

    /** The money for these payments has come; observers run in the same transaction. */
    public record Received(List<Payment> payments) {}

    /**
     * A bank statement shows money that had been accepted unseen, and so ends that much of what was accepted unseen.
     */
    public record Cleared(Payment payment, long amount, long acceptedUnseen) {}

    /** Money beyond what was already paid. */
    public record Surplus(Payment payment, long amount) {}

    /** An amount given back: transferred to where it came from, or kept as the balance of the payer. */
    public record Refunded(Payment payment, long amount, boolean returned) {}

    /** The payment pays for another thing than before. */
    public record Moved(Payment payment, UUID formerSubject) {}

    @Version
    public int version;

    @Generated
    @Column(insertable = false, updatable = false)
    public int invoiceNumber;

    @Enumerated(EnumType.STRING)
    public PayableKey.Kind kind;

    public String claim;

    /** The id of the thing that is paid for. */
    public UUID subjectId;

    @Enumerated(EnumType.STRING)
    public PaymentState state = PaymentState.AWAITING;

    @ManyToOne(fetch = FetchType.LAZY)
    public User payer;

    public long baseAmount;
    public int uniqueCode;
    public long total;

    /** The amount taken as paid, once the payment is received. */
    public long receivedAmount;

    /** The part of the money that bank statements have shown. */
    public long shownAmount;

    public long refundedAmount;

    @ManyToOne(fetch = FetchType.LAZY)
    public ReceivingAccount receivingAccount;

    public UUID reservationId;
    public Instant expiresAt;

    /** The latest proof, the only one that counts. */
    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    public PaymentProof proof;

    /** The time at which the payment came into the queue of the office; null while it is not in there. */
    public Instant queuedAt;

    @Column(name = "is_late")
    public boolean late;

    /** The reason for a rejection, or for asking for another proof. */
    public String reason;

    @Enumerated(EnumType.STRING)
    public PaymentMethod method;

    public Instant paidAt;
    public String receiptNumber;
    public String receiptCode;

    @OneToMany(mappedBy = "payment", cascade = CascadeType.PERSIST)
    public List<PaymentEvent> history = new ArrayList<>();

    protected Payment() {}

    public Payment(PayableKey key, User payer, long price, ReservedAmount amount, Actor by, Instant now) {
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        this.kind = key.kind();
        this.claim = key.text();
        this.subjectId = key.subject();
        this.payer = payer;
        this.baseAmount = price;
        this.uniqueCode = amount.code();
        this.total = price + uniqueCode;
        this.receivingAccount = amount.account();
        this.reservationId = amount.reservation();
        this.expiresAt = now.plus(TIME_TO_PAY).truncatedTo(ChronoUnit.MICROS);
        history.add(new PaymentEvent(this, null, by, null, now));
    }

    /** Locks the row, so that changes of one payment happen one after the other. */
    public static Payment locked(UUID id) {
        return Payment.<Payment>find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
    }

    /** Locks in the order of the ids, so that two transactions do not wait for each other. */
    public static List<Payment> locked(Collection<UUID> ids) {
        return Payment.<Payment>find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The keys among these for which a payment is open. */
    public static Set<String> openKeysAmong(Collection<String> keys) {
        return Set.copyOf(find("select claim from Payment where claim in ?1 and state in ?2", keys, PaymentState.OPEN)
                .project(String.class)
                .list());
    }

    /** The open payment with this key, even where its time is over. */
    public static Optional<Payment> open(PayableKey key) {
        return find("claim = ?1 and state in ?2", key.text(), PaymentState.OPEN).firstResultOptional();
    }

    /** {@code INV/2026/000042}, the same as {@code payment_number} in the database. */
    public String number() {
        return "INV/%d/%06d".formatted(createdAt.atZone(Format.CENTRE).getYear(), invoiceNumber);
    }

    /**
     * The state at this moment, the same as {@code payment_state_at} in the database: expired once the deadline has
     * passed, whether or not a job has written that down.
     */
    public PaymentState stateAt(Instant now) {
        return state == PaymentState.AWAITING && !now.isBefore(expiresAt) ? PaymentState.EXPIRED : state;
    }

    public PaymentStatus statusAt(Instant now) {
        return stateAt(now).status();
    }

    /** The office has asked for another proof, or only a part of the money has come. */
    public boolean awaitsProofOrRest() {
        return state == PaymentState.REVIEW && queuedAt == null;
    }

    /** The payer may send a proof. */
    public boolean provableAt(Instant now) {
        return stateAt(now) == PaymentState.AWAITING || awaitsProofOrRest() || mayProveAgain();
    }

    public boolean cancelableAt(Instant now) {
        return stateAt(now) == PaymentState.AWAITING || state == PaymentState.REVIEW;
    }

    private boolean mayProveAgain() {
        return state == PaymentState.FAILED && shownAmount == 0 && proof != null && proof.number < MAX_PROOFS;
    }

    public void refuseUnprovable(Instant now) {
        if (stateAt(now) == PaymentState.EXPIRED) {
            throw Refusal.conflict("purchase_expired");
        }
        refuseUnless(provableAt(now));
    }

    public void prove(String file, PaymentProof.Sender sender, Actor by, Instant now) {
        refuseUnprovable(now);
        proof = new PaymentProof(this, proof == null ? 1 : proof.number + 1, file, sender, now);
        putInQueue(null, by, now);
    }

    /** Puts a closed payment back into review, because the office has seen money for it. */
    public void reopen(@Nullable String note, Actor by, Instant now) {
        refuseUnless(closedAt(now));
        expireIfDue(now);
        late = true;
        putInQueue(note, by, now);
    }

    /** Puts an expired payment back into review, because the bank's day shows that it was paid in time. */
    public void undoExpiry(String note, Actor by, Instant now) {
        refuseUnless(stateAt(now) == PaymentState.EXPIRED);
        expireIfDue(now);
        changeState(PaymentState.REVIEW, note, by, now);
    }

    /** The payer gets nothing for it any more, unless the office decides otherwise. */
    public boolean closedAt(Instant now) {
        var at = stateAt(now);
        return at == PaymentState.EXPIRED || at == PaymentState.CANCELED || at == PaymentState.FAILED;
    }

    /** Banks tell the day and not the time, so a transfer on the last day is in time. */
    public boolean onTime(LocalDate day) {
        return !day.isAfter(expiresAt.atZone(Format.CENTRE).toLocalDate());
    }

    /** A bank statement shows this amount for the payment. */
    public void addShown(long amount) {
        shownAmount += amount;
    }

    /** The part of the price that has not been seen yet, or has gone back. */
    public long missing() {
        return Math.max(0, baseAmount - (shownAmount - (paidAt == null ? refundedAmount : 0)));
    }

    /** Some of the price has been seen, but not all. */
    public boolean partlyPaid() {
        return shownAmount > 0 && missing() > 0;
    }

    /** The amount to be paid now: all of it, or the rest. */
    public long outstanding() {
        return shownAmount == 0 ? total : missing();
    }

    /** A part of the money has come; the seat is kept until the rest comes, or the office decides. */
    public void receivePart(long amount, String reason, Actor by, Instant now) {
        refuseUnless(receivableAt(now));
        addShown(amount);
        var from = state;
        state = PaymentState.REVIEW;
        queuedAt = null;
        this.reason = reason;
        history.add(new PaymentEvent(this, from, by, reason, now).withAmount(amount));
    }

    /** Money for a closed payment is kept apart until the office decides about it. */
    public void receiveLate(long amount, String note, Actor by, Instant now) {
        refuseUnless(paidAt == null);
        expireIfDue(now);
        addShown(amount);
        late = true;
        history.add(new PaymentEvent(this, state, by, note, now).withAmount(amount));
    }

    /** Money accepted unseen has now been seen; a small difference goes to or from the balance of the payer. */
    public Cleared clear(long amount) {
        refuseUnless(clearable(amount));
        var acceptedUnseen = receivedAmount - shownAmount;
        addShown(amount);
        if (shownAmount < baseAmount) {
            return new Cleared(this, amount, amount);
        }
        receivedAmount = shownAmount;
        return new Cleared(this, amount, acceptedUnseen);
    }

    /** The payment was accepted before its money was seen, and stays paid with this amount. */
    public boolean clearable(long amount) {
        return method == PaymentMethod.TRANSFER
                && state == PaymentState.RECEIVED
                && receivedAmount > shownAmount
                && (shownAmount + amount < baseAmount || refundedAmount <= Math.min(shownAmount + amount, total));
    }

    /** Money beyond what was asked belongs to the payer. */
    public Surplus addSurplus(long amount) {
        refuseUnless(state == PaymentState.RECEIVED);
        addShown(amount);
        receivedAmount += amount;
        return new Surplus(this, amount);
    }

    public void askForAnotherProof(String reason, Actor by, Instant now) {
        refuseUnless(state == PaymentState.REVIEW && queuedAt != null);
        queuedAt = null;
        this.reason = reason;
        history.add(new PaymentEvent(this, state, by, reason, now));
    }

    public void reject(String reason, Actor by, Instant now) {
        refuseUnless(state == PaymentState.REVIEW);
        this.reason = reason;
        changeState(PaymentState.FAILED, reason, by, now);
    }

    public void cancel(@Nullable String note, Actor by, Instant now) {
        refuseUnless(cancelableAt(now));
        changeState(PaymentState.CANCELED, note, by, now);
    }

    /** Writes the expiry down once; true where this call did it. */
    public boolean expireIfDue(Instant now) {
        var due = state == PaymentState.AWAITING && stateAt(now) == PaymentState.EXPIRED;
        if (due) {
            changeState(PaymentState.EXPIRED, null, Actor.TIME, now);
        }
        return due;
    }

    /** Cash is paid without the unique code, which only tells transfers apart. */
    public void receive(PaymentMethod method, ReceiptNumber receipt, @Nullable String note, Actor by, Instant now) {
        refuseUnless(receivableAt(now));
        if (method == PaymentMethod.CASH) {
            uniqueCode = 0;
            total = baseAmount;
        }
        dropEarlierRefunds();
        this.method = method;
        receivedAmount = shownAmount >= baseAmount ? shownAmount : total;
        paidAt = now.truncatedTo(ChronoUnit.MICROS);
        receiptNumber = receipt.number();
        receiptCode = receipt.code();
        reason = null;
        changeState(PaymentState.RECEIVED, note, by, now);
    }

    /** Money that came and went back before the payment was received does not pay for it. */
    private void dropEarlierRefunds() {
        shownAmount -= refundedAmount;
        refundedAmount = 0;
    }

    public boolean receivableAt(Instant now) {
        return stateAt(now) == PaymentState.AWAITING || state == PaymentState.REVIEW;
    }

    /** The amount received for what was asked, without a surplus, which belongs to the payer anyway. */
    public long settledAmount() {
        return paidAt == null ? shownAmount : Math.min(receivedAmount, total);
    }

    public long refundable() {
        return state == PaymentState.REFUND ? 0 : settledAmount() - refundedAmount;
    }

    /** Gives back a part, or all that is left; once the price has gone back, the seat is given up. */
    public Refunded refund(long amount, boolean returned, String reason, Actor by, Instant now) {
        refuseUnless(amount > 0 && amount <= refundable());
        expireIfDue(now);
        refundedAmount += amount;
        if (refundedAmount >= (paidAt == null ? shownAmount : baseAmount)) {
            changeState(PaymentState.REFUND, reason, by, now);
        } else {
            history.add(new PaymentEvent(this, state, by, reason, now).withAmount(-amount));
        }
        return new Refunded(this, amount, returned);
    }

    /** Moves the payment to another thing, at the price of the day of the order. */
    public Moved moveTo(PayableKey key) {
        var before = subjectId;
        claim = key.text();
        subjectId = key.subject();
        return new Moved(this, before);
    }

    /** Adds to the history without a change of state. */
    public void addNote(String text, Actor by, Instant now) {
        history.add(new PaymentEvent(this, state, by, text, now));
    }

    private void putInQueue(@Nullable String note, Actor by, Instant now) {
        reason = null;
        var from = state;
        state = PaymentState.REVIEW;
        queuedAt = now.truncatedTo(ChronoUnit.MICROS);
        history.add(new PaymentEvent(this, from, by, note, now));
    }

    private void changeState(PaymentState to, @Nullable String note, Actor by, Instant now) {
        var from = state;
        state = to;
        queuedAt = null;
        history.add(new PaymentEvent(this, from, by, note, now));
    }

    private static void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw Refusal.conflict("invalid_transition");
        }
    }
}
