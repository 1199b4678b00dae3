package id.brevet.desk;

import id.brevet.web.QueryValues;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The move of a seat as it was typed, with the version of the bill that the page showed. */
public record BatchMoveForm(
        @RestForm("batch_id") @Nullable String batchId,
        @RestForm @Nullable String reason,
        @RestForm @Nullable String version) {

    static final BatchMoveForm BLANK = new BatchMoveForm(null, null, null);

    BatchMoveRequest toRequest() {
        return new BatchMoveRequest(batch(), reason);
    }

    public boolean selected(UUID batch) {
        return batch.equals(batch());
    }

    private @Nullable UUID batch() {
        return QueryValues.idOrNull(batchId);
    }

    int seenVersion() {
        return BillDecisionForm.seenVersion(version);
    }
}
