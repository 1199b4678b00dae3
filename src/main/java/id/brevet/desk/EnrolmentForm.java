package id.brevet.desk;

import id.brevet.web.QueryValues;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The student and the batch that were chosen; an invalid id counts as no choice. */
public record EnrolmentForm(
        @RestForm @Nullable String q,
        @RestForm("user_id") @Nullable String userId,
        @RestForm("batch_id") @Nullable String batchId) {

    PurchaseApi.Enrolment enrolment() {
        return new PurchaseApi.Enrolment(student(), batch());
    }

    @Nullable UUID student() {
        return QueryValues.idOrNull(userId);
    }

    @Nullable UUID batch() {
        return QueryValues.idOrNull(batchId);
    }
}
