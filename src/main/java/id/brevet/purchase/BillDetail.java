package id.brevet.purchase;

import id.brevet.approval.PendingApproval;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One bill with its account, proofs, history and pending refund. */
public record BillDetail(
        BillView bill,
        TransferTarget transferTarget,
        List<PaymentProofView> proofs,
        List<BillEventView> events,
        Instant now,
        @Nullable PendingApproval pendingRefund) {

    public @Nullable PaymentProofView latestProof() {
        return proofs.isEmpty() ? null : proofs.get(proofs.size() - 1);
    }

    public List<PaymentProofView> earlierProofs() {
        return proofs.subList(0, Math.max(0, proofs.size() - 1));
    }

    public BillEventView lastEvent() {
        return events.get(events.size() - 1);
    }
}
