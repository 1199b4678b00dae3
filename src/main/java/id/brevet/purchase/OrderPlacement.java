package id.brevet.purchase;

import id.brevet.account.User;
import id.brevet.audit.Auditor;
import id.brevet.catalogue.Batch;
import id.brevet.job.Jobs;
import id.brevet.payment.AmountReservation;
import id.brevet.payment.Payment;
import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.tariff.Tariff;
import id.brevet.web.FormValidation;
import id.brevet.web.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Orders of seats: never more than a batch has, at the price of the day, each with an amount of its own. */
@ApplicationScoped
public class OrderPlacement {

    @Inject
    PurchaseLocks locks;

    @Inject
    FormValidation validation;

    @Inject
    BillNotices notices;

    @Inject
    Jobs jobs;

    @Inject
    Auditor auditor;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** For the student who is signed in. */
    public Purchase place(UUID batch) {
        return place(batch, User.require(viewer.id()));
    }

    /** For a student whom the office enrols. */
    public Purchase place(UUID batch, UUID person) {
        var student = User.require(person);
        if (student.role() != Role.STUDENT || !student.active) {
            throw Refusal.invalid(Map.of("user_id", validation.sentence("not_a_student")));
        }
        var purchase = place(batch, student);
        auditor.note("purchase.enrolled", purchase, Map.of(), PurchaseFacts.of(purchase));
        return purchase;
    }

    /** Checks before the lock as well, so that most who come too late need not wait for it. */
    private Purchase place(UUID id, User student) {
        var now = clock.instant();
        refuseUnavailable(Batch.require(id), now);
        var batch = Batch.locked(id);
        refuseUnavailable(batch, now);
        refuseSecondOrder(batch, student, now);
        var tariff = tariff(student, batch);
        var price = Tariff.priceFor(tariff.groupType).orElseThrow(() -> Refusal.conflict("price_missing"));
        var amount = AmountReservation.reserve(price, now);
        var payment = new Payment(Purchase.payableKey(id, student), student, price, amount, locks.actor(), now);
        payment.persist();
        var purchase = new Purchase(payment, batch, tariff);
        purchase.persistAndFlush();
        jobs.enqueueAt(ExpiryJob.NAME, payment.id.toString(), payment.expiresAt);
        jobs.enqueueAt(ReminderJob.NAME, payment.id.toString(), payment.expiresAt.minus(ReminderJob.BEFORE_DEADLINE));
        notices.announceOrder(purchase);
        return purchase;
    }

    private static void refuseUnavailable(Batch batch, Instant now) {
        batch.admissionAt(now, Batch.seats(batch, now).remaining()).orRefuse();
    }

    /** An expired purchase does not prevent the next. */
    private void refuseSecondOrder(Batch batch, User student, Instant now) {
        var open = Payment.open(Purchase.payableKey(batch.id, student));
        if (open.isPresent() && !locks.expire(Purchase.keyOfPayment(open.get().id), now)) {
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
