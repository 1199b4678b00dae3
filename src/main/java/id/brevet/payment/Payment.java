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

/** What somebody owes for one thing, from the moment they ask for it until the money is here, or is not to come. */
@Entity
public class Payment extends Model {

    /** How long an amount may be paid. */
    public static final Duration TIME_TO_PAY = Duration.ofHours(24);

    /** How long after that its amount is kept for nobody else. */
    public static final Duration GRACE = Duration.ofDays(7);

    private static final int MOST_PROOFS = 3;

    /** The money is here, for each of these; heard in the same transaction. */
    public record Received(List<Payment> payments) {}

    /** The account shows money that had been believed in; so much of the belief is over. */
    public record Cleared(Payment payment, long amount, long believed) {}

    /** So much came on top of what was paid already. */
    public record Surplus(Payment payment, long amount) {}

    /** So much of it has been given back: to where it came from, or to be kept for the payer. */
    public record Refunded(Payment payment, long amount, boolean returned) {}

    /** What it pays for is another thing than before. */
    public record Moved(Payment payment, UUID before) {}

    @Version
    public int version;

    @Generated
    @Column(insertable = false, updatable = false)
    public int invoiceNumber;

    @Enumerated(EnumType.STRING)
    public PayableKey.Kind kind;

    public String claim;

    /** What is paid for. */
    public UUID subjectId;

    @Enumerated(EnumType.STRING)
    public PaymentState state = PaymentState.AWAITING;

    @ManyToOne(fetch = FetchType.LAZY)
    public User payer;

    public long baseAmount;
    public int uniqueCode;
    public long total;

    /** What is taken to have come in, once it is paid. */
    public long receivedAmount;

    /** What the statements of the account have shown of it. */
    public long shownAmount;

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

    public Payment(PayableKey claim, User payer, long price, ReservedAmount amount, Actor by, Instant now) {
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        this.kind = claim.kind();
        this.claim = claim.whole();
        this.subjectId = claim.subject();
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

    /** Several, always in the same order. */
    public static List<Payment> locked(Collection<UUID> ids) {
        return Payment.<Payment>find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those of these claims for which a payment is open. */
    public static Set<String> openAmong(Collection<String> claims) {
        return Set.copyOf(find("select claim from Payment where claim in ?1 and state in ?2", claims, PaymentState.OPEN)
                .project(String.class)
                .list());
    }

    /** The open payment with this claim, if there is one; its time may be over. */
    public static Optional<Payment> open(PayableKey claim) {
        return find("claim = ?1 and state in ?2", claim.whole(), PaymentState.OPEN)
                .firstResultOptional();
    }

    static long of(UUID payer) {
        return count("payer.id", payer);
    }

    /** {@code INV/2026/000042}, as {@code payment_number} has it in the database. */
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
        return state == PaymentState.FAILED && shownAmount == 0 && proof != null && proof.number < MOST_PROOFS;
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
        refuseUnless(closedAt(now));
        expireIfDue(now);
        late = true;
        queue(note, by, now);
    }

    /** The bank's day tells that it was paid in time, though nobody knew when it expired. */
    public void revive(String note, Actor by, Instant now) {
        refuseUnless(stateAt(now) == PaymentState.EXPIRED);
        expireIfDue(now);
        move(PaymentState.REVIEW, note, by, now);
    }

    /** Its owner gets nothing for it any more, unless the office says otherwise. */
    public boolean closedAt(Instant now) {
        var at = stateAt(now);
        return at == PaymentState.EXPIRED || at == PaymentState.CANCELED || at == PaymentState.FAILED;
    }

    /** Paid on the last day is paid in time: a bank knows days, not moments. */
    public boolean onTime(LocalDate day) {
        return !day.isAfter(expiresAt.atZone(Format.CENTRE).toLocalDate());
    }

    /** The account shows money for it. */
    public void show(long amount) {
        shownAmount += amount;
    }

    /** Of what is owed so much has not been seen yet, or has gone back. */
    public long missing() {
        return Math.max(0, baseAmount - (shownAmount - (paidAt == null ? refundedAmount : 0)));
    }

    /** Whether some of it has been seen, and not all. */
    public boolean partly() {
        return shownAmount > 0 && missing() > 0;
    }

    /** What whoever wants to pay now has to pay: all of it, or the rest. */
    public long outstanding() {
        return shownAmount == 0 ? total : missing();
    }

    /** Part of the money is here; its seat is kept until the rest comes, or the office decides. */
    public void takePart(long amount, String why, Actor by, Instant now) {
        refuseUnless(receivableAt(now));
        show(amount);
        var from = state;
        state = PaymentState.REVIEW;
        queuedAt = null;
        reason = why;
        history.add(new PaymentEvent(this, from, by, why, now).worth(amount));
    }

    /** Money for something closed: kept apart until the office says what becomes of it. */
    public void takeLate(long amount, String note, Actor by, Instant now) {
        refuseUnless(paidAt == null);
        expireIfDue(now);
        show(amount);
        late = true;
        history.add(new PaymentEvent(this, state, by, note, now).worth(amount));
    }

    /** Money that was believed in has been seen; a little more or less than believed is between us and the payer. */
    public Cleared clear(long amount) {
        refuseUnless(clearable(amount));
        var believed = receivedAmount - shownAmount;
        show(amount);
        if (shownAmount < baseAmount) {
            return new Cleared(this, amount, amount);
        }
        receivedAmount = shownAmount;
        return new Cleared(this, amount, believed);
    }

    /** Whether it has been accepted before its money was seen, and still would be paid with what is seen. */
    public boolean clearable(long amount) {
        return method == PaymentMethod.TRANSFER
                && state == PaymentState.RECEIVED
                && receivedAmount > shownAmount
                && (shownAmount + amount < baseAmount || refundedAmount <= Math.min(shownAmount + amount, total));
    }

    /** Paid once more, or more than was asked: it belongs to the payer. */
    public Surplus exceed(long amount) {
        refuseUnless(state == PaymentState.RECEIVED);
        show(amount);
        receivedAmount += amount;
        return new Surplus(this, amount);
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
    public void receive(PaymentMethod how, ReceiptNumber receipt, @Nullable String note, Actor by, Instant now) {
        refuseUnless(receivableAt(now));
        if (how == PaymentMethod.CASH) {
            uniqueCode = 0;
            total = baseAmount;
        }
        forgetWhatWentBack();
        method = how;
        receivedAmount = shownAmount >= baseAmount ? shownAmount : total;
        paidAt = now.truncatedTo(ChronoUnit.MICROS);
        receiptNumber = receipt.number();
        receiptCode = receipt.code();
        reason = null;
        move(PaymentState.RECEIVED, note, by, now);
    }

    /** What came and went before it was paid is none of what pays it. */
    private void forgetWhatWentBack() {
        shownAmount -= refundedAmount;
        refundedAmount = 0;
    }

    public boolean receivableAt(Instant now) {
        return stateAt(now) == PaymentState.AWAITING || state == PaymentState.REVIEW;
    }

    /** What came for what was asked, without what belongs to the payer anyway. */
    public long settled() {
        return paidAt == null ? shownAmount : Math.min(receivedAmount, total);
    }

    /** So much could still be given back. */
    public long refundable() {
        return state == PaymentState.REFUND ? 0 : settled() - refundedAmount;
    }

    /** A part, or what is left of it; without its price nobody has a seat. */
    public Refunded refund(long amount, boolean returned, String why, Actor by, Instant now) {
        refuseUnless(amount > 0 && amount <= refundable());
        expireIfDue(now);
        refundedAmount += amount;
        if (refundedAmount >= (paidAt == null ? shownAmount : baseAmount)) {
            move(PaymentState.REFUND, why, by, now);
        } else {
            history.add(new PaymentEvent(this, state, by, why, now).worth(-amount));
        }
        return new Refunded(this, amount, returned);
    }

    /** It pays for something else from now on, at the price of the day on which it was asked for. */
    public Moved payFor(PayableKey to) {
        var before = subjectId;
        claim = to.whole();
        subjectId = to.subject();
        return new Moved(this, before);
    }

    /** Something worth knowing, without a step. */
    public void note(String words, Actor by, Instant now) {
        history.add(new PaymentEvent(this, state, by, words, now));
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
