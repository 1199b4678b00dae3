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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;

/** What somebody owes for one thing, from the moment they ask for it until the money is here, or is not to come. */
@Entity
public class Payment extends Model {

    /** How long an amount may be paid. */
    public static final Duration TIME_TO_PAY = Duration.ofHours(24);

    /** How long after that its amount is kept for nobody else. */
    public static final Duration GRACE = Duration.ofDays(7);

    private static final int MOST_PROOFS = 3;

    /** The money is here; heard in the same transaction. */
    public record Received(Payment payment) {}

    /** So much of it has been given back. */
    public record Refunded(Payment payment, long amount) {}

    @Version
    public int version;

    @Generated
    @Column(insertable = false, updatable = false)
    public int invoiceNumber;

    @Enumerated(EnumType.STRING)
    public Claim.Kind kind;

    public String claim;

    @Enumerated(EnumType.STRING)
    public PaymentState state = PaymentState.AWAITING;

    @ManyToOne(fetch = FetchType.LAZY)
    public User payer;

    public long baseAmount;
    public int uniqueCode;
    public long total;
    public long refundedAmount;

    @ManyToOne(fetch = FetchType.LAZY)
    public ReceivingAccount receivingAccount;

    public UUID reservationId;
    public Instant expiresAt;

    /** The proof that counts: the latest. */
    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    public PaymentProof proof;

    /** Since when the office has something to look at. */
    public Instant queuedAt;

    @Column(name = "is_late")
    public boolean late;

    /** Why it was refused, or why another proof is asked for. */
    public String reason;

    @Enumerated(EnumType.STRING)
    public PaymentMethod method;

    public Instant paidAt;
    public String receiptNumber;
    public String receiptCode;

    @OneToMany(mappedBy = "payment", cascade = CascadeType.PERSIST)
    public List<PaymentEvent> history = new ArrayList<>();

    protected Payment() {}

    public Payment(Claim claim, User payer, long price, Amount amount, Actor by, Instant now) {
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        this.kind = claim.kind();
        this.claim = claim.whole();
        this.payer = payer;
        this.baseAmount = price;
        this.uniqueCode = amount.code();
        this.total = price + uniqueCode;
        this.receivingAccount = amount.account();
        this.reservationId = amount.reservation();
        this.expiresAt = now.plus(TIME_TO_PAY).truncatedTo(ChronoUnit.MICROS);
        history.add(new PaymentEvent(this, null, by, null, now));
    }

    /** Whoever moves a payment does so after everybody who began before. */
    public static Payment locked(UUID id) {
        return Payment.<Payment>find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
    }

    /** The open payment with this claim, if there is one; its time may be over. */
    public static Optional<Payment> open(Claim claim) {
        return find("claim = ?1 and state in ?2", claim.whole(), PaymentState.OPEN)
                .firstResultOptional();
    }

    static long of(UUID payer) {
        return count("payer.id", payer);
    }

    /** {@code INV/2026/000042} */
    public String number() {
        return "INV/%d/%06d".formatted(createdAt.atZone(Format.CENTRE).getYear(), invoiceNumber);
    }

    /** As {@code payment_state_at} has it in the database: what is overdue has expired, whoever has noticed. */
    public PaymentState stateAt(Instant now) {
        return state == PaymentState.AWAITING && !now.isBefore(expiresAt) ? PaymentState.EXPIRED : state;
    }

    public PaymentStatus statusAt(Instant now) {
        return stateAt(now).status();
    }

    /** Whether the office has looked, and asked for something better. */
    public boolean awaitsBetterProof() {
        return state == PaymentState.REVIEW && queuedAt == null;
    }

    /** Whether its owner may show that they have paid, now. */
    public boolean provableAt(Instant now) {
        return stateAt(now) == PaymentState.AWAITING || awaitsBetterProof() || mayProveAgain();
    }

    public boolean cancelableAt(Instant now) {
        return stateAt(now) == PaymentState.AWAITING || state == PaymentState.REVIEW;
    }

    private boolean mayProveAgain() {
        return state == PaymentState.FAILED && proof != null && proof.number < MOST_PROOFS;
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
        queue(null, by, now);
    }

    /** The office has seen money for what was already closed. */
    public void reopen(@Nullable String note, Actor by, Instant now) {
        var at = stateAt(now);
        refuseUnless(at == PaymentState.EXPIRED || at == PaymentState.CANCELED || at == PaymentState.FAILED);
        expireIfDue(now);
        late = true;
        queue(note, by, now);
    }

    public void askAgain(String why, Actor by, Instant now) {
        refuseUnless(state == PaymentState.REVIEW && queuedAt != null);
        queuedAt = null;
        reason = why;
        history.add(new PaymentEvent(this, state, by, why, now));
    }

    public void reject(String why, Actor by, Instant now) {
        refuseUnless(state == PaymentState.REVIEW);
        reason = why;
        move(PaymentState.FAILED, why, by, now);
    }

    public void cancel(@Nullable String note, Actor by, Instant now) {
        refuseUnless(cancelableAt(now));
        move(PaymentState.CANCELED, note, by, now);
    }

    /** Whether this was the moment: what time has done is written down once. */
    public boolean expireIfDue(Instant now) {
        var due = state == PaymentState.AWAITING && stateAt(now) == PaymentState.EXPIRED;
        if (due) {
            move(PaymentState.EXPIRED, null, Actor.TIME, now);
        }
        return due;
    }

    /** Whoever pays at the counter pays the price itself: the code is for telling transfers apart. */
    public Received receive(PaymentMethod how, ReceiptNumber receipt, @Nullable String note, Actor by, Instant now) {
        refuseUnless(receivableAt(now));
        if (how == PaymentMethod.CASH) {
            uniqueCode = 0;
            total = baseAmount;
        }
        method = how;
        paidAt = now.truncatedTo(ChronoUnit.MICROS);
        receiptNumber = receipt.number();
        receiptCode = receipt.code();
        reason = null;
        move(PaymentState.RECEIVED, note, by, now);
        return new Received(this);
    }

    public boolean receivableAt(Instant now) {
        return stateAt(now) == PaymentState.AWAITING || state == PaymentState.REVIEW;
    }

    /** A part, or what is left of it. */
    public Refunded refund(long amount, String why, Actor by, Instant now) {
        refuseUnless(state == PaymentState.RECEIVED && amount > 0 && amount <= total - refundedAmount);
        refundedAmount += amount;
        if (refundedAmount == total) {
            move(PaymentState.REFUND, why, by, now);
        } else {
            history.add(new PaymentEvent(this, state, by, why, now));
        }
        return new Refunded(this, amount);
    }

    private void queue(@Nullable String note, Actor by, Instant now) {
        reason = null;
        var from = state;
        state = PaymentState.REVIEW;
        queuedAt = now.truncatedTo(ChronoUnit.MICROS);
        history.add(new PaymentEvent(this, from, by, note, now));
    }

    private void move(PaymentState to, @Nullable String note, Actor by, Instant now) {
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
