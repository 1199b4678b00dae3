package id.brevet.purchase;

import id.brevet.account.UserJson;
import id.brevet.approval.ApprovalJson;
import id.brevet.approval.ApprovalKind;
import id.brevet.approval.TwoPersonRule;
import id.brevet.catalogue.Batch;
import id.brevet.catalogue.BatchJson;
import id.brevet.payment.AccountNumberCipher;
import id.brevet.payment.Payment;
import id.brevet.payment.PaymentEvent;
import id.brevet.payment.PaymentProof;
import id.brevet.payment.PaymentState;
import id.brevet.payment.PaymentStatus;
import id.brevet.purchase.PurchaseJson.Instructions;
import id.brevet.purchase.PurchaseJson.Price;
import id.brevet.purchase.PurchaseJson.Step;
import id.brevet.qris.Qris;
import id.brevet.web.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the JSON of a purchase; only its payer reads the sender's account number in full. */
@ApplicationScoped
public class PurchaseJsonOf {

    @Inject
    AccountNumberCipher cipher;

    @Inject
    BillQris billQris;

    @Inject
    TwoPersonRule twoPersonRule;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    public PurchaseJson whole(Purchase it) {
        var held = Batch.seats(it.batch, clock.instant()).held();
        var steps =
                PaymentEvent.of(it.payment).stream().map(PurchaseJsonOf::step).toList();
        return build(it, held, UserJson.of(it.payment.payer), steps, instructions(it.payment), pending(it));
    }

    public PurchaseJson brief(Purchase.WithHeldSeats it) {
        return build(it.purchase(), it.held(), UserJson.of(it.purchase().payment.payer, null), null, null, null);
    }

    private PurchaseJson build(
            Purchase it,
            int held,
            UserJson user,
            @Nullable List<Step> timeline,
            @Nullable Instructions instructions,
            @Nullable ApprovalJson pendingRefund) {
        var now = clock.instant();
        var payment = it.payment;
        var proof = payment.proof;
        return new PurchaseJson(
                it.id,
                payment.statusAt(now),
                payment.payer.id,
                it.batch.id,
                it.tariff.id,
                payment.invoiceNumber,
                payment.number(),
                payment.uniqueCode,
                payment.total,
                payment.expiresAt,
                payment.paidAt,
                payment.receiptNumber,
                payment.state == PaymentState.FAILED ? payment.reason : null,
                payment.paidAt == null ? payment.shownAmount : payment.receivedAmount,
                payment.refundedAmount,
                payment.late,
                proof == null ? null : proof.file,
                proof == null ? null : proof.accountName,
                proof == null ? null : number(payment, proof),
                proof == null ? null : proof.bankName,
                user,
                BatchJson.of(it.batch, held, now),
                new Price(it.tariff.id, it.groupType, payment.baseAmount, it.tariff.createdAt, it.tariff.updatedAt),
                payment.createdAt,
                payment.updatedAt,
                timeline,
                instructions,
                pendingRefund);
    }

    private @Nullable ApprovalJson pending(Purchase it) {
        return twoPersonRule
                .waiting(ApprovalKind.REFUND, it.id)
                .map(ApprovalJson::of)
                .orElse(null);
    }

    private String number(Payment payment, PaymentProof proof) {
        return payment.payer.id.equals(viewer.id()) ? cipher.open(proof.accountNumber) : proof.accountNumber.masked();
    }

    private Instructions instructions(Payment it) {
        var account = it.receivingAccount;
        return new Instructions(
                account.bank,
                account.holder,
                cipher.open(account.number),
                it.total,
                billQris.of(it).map(Qris::payload).orElse(null));
    }

    private static Step step(PaymentEvent it) {
        return new Step(it.at, status(it.from), it.to.status(), it.actorName, it.note);
    }

    private static @Nullable PaymentStatus status(@Nullable PaymentState it) {
        return it == null ? null : it.status();
    }
}
