package id.brevet.desk;

import id.brevet.catalogue.BatchView;
import id.brevet.purchase.PayerView;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The students that a search found, and the open batches. */
public record EnrolmentView(
        @Nullable String q,
        @Nullable UUID student,
        @Nullable UUID batch,
        List<PayerView> students,
        List<BatchView> batches) {

    /** The only student found is selected already. */
    public boolean selected(PayerView it) {
        return it.id().equals(student) || students.size() == 1;
    }

    public boolean searched() {
        return q != null && !q.isBlank();
    }
}
