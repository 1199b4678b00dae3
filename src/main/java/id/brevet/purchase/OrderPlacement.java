package id.brevet.purchase;

import static id.brevet.web.FormValidation.inspected;

import id.brevet.account.User;
import id.brevet.audit.Auditor;
import id.brevet.catalogue.Batch;
import id.brevet.job.Jobs;
import id.brevet.payment.AccountNumberCipher;
import id.brevet.payment.AmountReservation;
import id.brevet.payment.Payment;
import id.brevet.payment.PaymentProof;
import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.tariff.Tariff;
import id.brevet.upload.FileUse;
import id.brevet.upload.Uploads;
import id.brevet.web.FormValidation;
import id.brevet.web.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Sells seats: never more than there are, at the price of the day, each for an amount of its own. */
@ApplicationScoped
public class OrderPlacement {

    @Inject
    PurchaseLocks till;

    @Inject
    Uploads storekeeper;

    @Inject
    AccountNumberCipher safe;

    @Inject
    FormValidation inspector;

    @Inject
    BillNotices messenger;

    @Inject
    Jobs foreman;

    @Inject
    Auditor auditor;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** A seat for whoever is signed in. */
    public Purchase sell(UUID batch) {
        return sell(batch, User.require(viewer.id()));
    }

    /** A seat for somebody at the counter. */
    Purchase sell(UUID batch, UUID person) {
        var student = User.require(person);
        if (student.role() != Role.STUDENT || !student.active) {
            throw Refusal.invalid(Map.of("user_id", inspector.sentence("not_a_student")));
        }
        var purchase = sell(batch, student);
        auditor.note("purchase.enrolled", purchase, Map.of(), PurchaseFacts.of(purchase));
        return purchase;
    }

    /** A student shows that they have paid. */
    public Purchase prove(UUID id, PaymentProofInput proof) {
        var now = clock.instant();
        var purchase = till.open(Purchase.key(id, viewer.id()));
        var payment = purchase.payment;
        payment.refuseUnprovable(now);
        var file = inspected(proof.paymentProofUrl());
        if (!storekeeper.belongs(file, viewer.id(), FileUse.PROOF) || PaymentProof.uses(file)) {
            throw Refusal.invalid(Map.of("payment_proof_url", inspector.sentence("file_not_yours")));
        }
        till.reseat(purchase, now);
        var again = payment.closedAt(now);
        payment.prove(file, proof.sender(safe), till.actor(), now);
        if (!AmountReservation.holdOn(payment.reservationId, now) && again) {
            throw Refusal.conflict("purchase_expired");
        }
        return till.done(purchase);
    }

    /** A student no longer wants the seat. */
    public Purchase cancel(UUID id) {
        var purchase = till.open(Purchase.key(id, viewer.id()));
        purchase.payment.cancel(null, till.actor(), clock.instant());
        return till.letGo(purchase, clock.instant());
    }

    /** Most of those who come too late are told so without waiting for those before them. */
    private Purchase sell(UUID id, User student) {
        var now = clock.instant();
        refuse(Batch.require(id), now);
        var batch = Batch.locked(id);
        refuse(batch, now);
        refuseTwice(batch, student, now);
        var tariff = tariff(student, batch);
        var price = Tariff.priceFor(tariff.groupType).orElseThrow(() -> Refusal.conflict("price_missing"));
        var amount = AmountReservation.take(price, now);
        var payment = new Payment(Purchase.claim(id, student), student, price, amount, till.actor(), now);
        payment.persist();
        var purchase = new Purchase(payment, batch, tariff);
        purchase.persistAndFlush();
        foreman.at(ExpiryJob.NAME, payment.id.toString(), payment.expiresAt);
        foreman.at(ReminderJob.NAME, payment.id.toString(), payment.expiresAt.minus(ReminderJob.BEFORE));
        messenger.ordered(purchase);
        return purchase;
    }

    private static void refuse(Batch batch, Instant now) {
        batch.refuseClosed(now);
        if (Batch.seats(batch, now).remaining() <= 0) {
            throw Refusal.conflict("quota_full");
        }
    }

    /** A purchase whose time is over does not stand in the way of the next. */
    private void refuseTwice(Batch batch, User student, Instant now) {
        var open = Payment.open(Purchase.claim(batch.id, student));
        if (open.isPresent() && !till.expire(Purchase.keyOf(open.get().id), now)) {
            throw Refusal.conflict("already_purchased");
        }
    }

    private static Tariff tariff(User student, Batch batch) {
        var profile = student.profile;
        if (profile.groupType == null) {
            throw Refusal.conflict("group_missing");
        }
        if (!profile.groupVerified) {
            throw Refusal.conflict("group_not_verified");
        }
        if (!batch.admits(profile.groupType)) {
            throw Refusal.conflict("group_not_allowed");
        }
        return Tariff.of(profile.groupType);
    }
}
