package id.brevet.purchase;

import id.brevet.approval.PendingApproval;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is known of one bill, at one moment. */
public record Dossier(
        BillView bill,
        Account account,
        List<ShownProof> proofs,
        List<StepView> steps,
        Instant now,
        @Nullable PendingApproval pending) {

    /** The proof that counts. */
    public @Nullable ShownProof proof() {
        return proofs.isEmpty() ? null : proofs.get(proofs.size() - 1);
    }

    public List<ShownProof> earlier() {
        return proofs.subList(0, Math.max(0, proofs.size() - 1));
    }

    public StepView last() {
        return steps.get(steps.size() - 1);
    }
}
