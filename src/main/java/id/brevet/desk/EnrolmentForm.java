package id.brevet.desk;

import id.brevet.web.QueryValues;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Who wants a seat in which batch, as it was chosen; what is nobody's id is as if nobody had been chosen. */
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
