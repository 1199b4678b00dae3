package id.brevet.desk;

import id.brevet.web.ShortText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The batch to which a seat is to move, and why. */
public record BatchMoveRequest(
        @NotNull(message = "{batch.needed}") @Nullable UUID batchId,
        @NotBlank(message = "{reason.needed}") @ShortText @Nullable String reason) {

    public BatchMoveRequest {
        reason = reason == null ? null : reason.strip();
    }
}
