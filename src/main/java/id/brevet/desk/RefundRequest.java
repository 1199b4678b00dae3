package id.brevet.desk;

import static id.brevet.web.FormValidation.validated;

import id.brevet.web.NoControlCharacters;
import id.brevet.web.ShortText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A refund that is asked for: its amount, its reason, and the bank's reference if it was sent by transfer. */
public record RefundRequest(
        @NotNull(message = "{refund.amount}") @Min(value = 1, message = "{refund.amount}") @Max(value = 1_000_000_000, message = "{refund.most}") @Nullable Long amount,
        @NotBlank(message = "{reason.needed}") @ShortText @Nullable String reason,
        @Size(max = 100, message = "{text.long}") @NoControlCharacters @Nullable String reference) {

    public RefundRequest {
        reason = reason == null ? null : reason.strip();
        reference = reference == null || reference.isBlank() ? null : reference.strip();
    }

    boolean returned() {
        return reference != null;
    }

    /** {@code Salah batch (BCA 12345)} */
    String reasonWithReference() {
        return reference == null ? validated(reason) : "%s (%s)".formatted(validated(reason), reference);
    }
}
