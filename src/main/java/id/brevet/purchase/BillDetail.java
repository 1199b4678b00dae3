package id.brevet.purchase;

import id.brevet.approval.PendingApproval;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is known of one bill, at one moment. */
public record BillDetail(
        BillView bill,
        TransferTarget account,
        List<PaymentProofView> proofs,
        List<BillEventView> steps,
        Instant now,
        @Nullable PendingApproval pending) {

    /** The proof that counts. */
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
