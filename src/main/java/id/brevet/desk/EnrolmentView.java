package id.brevet.desk;

import id.brevet.catalogue.BatchView;
import id.brevet.purchase.PayerView;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody stands at the counter: who they may be, and what they may want. */
public record EnrolmentView(
        @Nullable String q,
        @Nullable UUID student,
        @Nullable UUID batch,
        List<PayerView> students,
        List<BatchView> batches) {

    /** The only one who was found needs no choosing. */
    public boolean chose(PayerView it) {
        return it.id().equals(student) || students.size() == 1;
    }

    public boolean sought() {
        return q != null && !q.isBlank();
    }
}
