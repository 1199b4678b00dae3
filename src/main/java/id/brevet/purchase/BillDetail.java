package id.brevet.purchase;

import id.brevet.approval.PendingApproval;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One bill with its account, proofs, history and pending refund. */
public record BillDetail(
        BillView bill,
        TransferTarget account,
        List<PaymentProofView> proofs,
        List<BillEventView> steps,
        Instant now,
        @Nullable PendingApproval pending) {

    public @Nullable PaymentProofView proof() {
        return proofs.isEmpty() ? null : proofs.get(proofs.size() - 1);
    }

    public List<PaymentProofView> earlier() {
        return proofs.subList(0, Math.max(0, proofs.size() - 1));
    }

    public BillEventView last() {
        return steps.get(steps.size() - 1);
    }
}
