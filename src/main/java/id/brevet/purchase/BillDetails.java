package id.brevet.purchase;

import id.brevet.approval.ApprovalKind;
import id.brevet.approval.PendingApproval;
import id.brevet.approval.TwoPersonRule;
import id.brevet.payment.AccountNumberCipher;
import id.brevet.payment.PaymentEvent;
import id.brevet.payment.PaymentProof;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Collects all that the page of one bill shows. */
@ApplicationScoped
public class BillDetails {

    @Inject
    AccountNumberCipher cipher;

    @Inject
    TwoPersonRule twoPersonRule;

    @Inject
    Clock clock;

    public BillDetail of(Purchase it) {
        var payment = it.payment;
        var events = PaymentEvent.of(payment).stream()
                .map(event -> BillEventView.of(payment, event))
                .toList();
        var proofs = PaymentProof.of(payment).stream().map(PaymentProofView::of).toList();
        var account = TransferTarget.of(payment.receivingAccount, cipher);
        return new BillDetail(
                BillView.at(clock.instant(), it),
                account,
                proofs,
                events,
                clock.instant(),
                pendingRefund(it).orElse(null));
    }

    /** The request for a refund that waits for a second person. */
    public Optional<PendingApproval> pendingRefund(Purchase it) {
        return it.payment.refundable() == 0
                ? Optional.empty()
                : twoPersonRule.waiting(ApprovalKind.REFUND, it.id).map(PendingApproval::of);
    }

    public BillView bill(Purchase it) {
        return BillView.at(clock.instant(), it);
    }
}
