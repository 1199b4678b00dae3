package id.brevet.payment;

import id.brevet.account.NotBlankIfGiven;
import id.brevet.web.NoControlCharacters;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The changes of an account that are asked for; missing fields stay as they are. */
public record ReceivingAccountChangeInput(
        @NotBlankIfGiven(message = "{account.bank}")
                @Size(max = 100, message = "{text.long}") @NoControlCharacters
                @Nullable String bank,
        @NotBlankIfGiven(message = "{account.holder}")
                @Size(max = 100, message = "{text.long}") @NoControlCharacters
                @Nullable String holder,
        @Pattern(regexp = NewReceivingAccount.NUMBER, message = "{account.number}") @Nullable String number,
        @NotBlankIfGiven(message = "{account.code}")
                @Size(max = 512, message = "{text.long}") @NoControlCharacters
                @Nullable String qrisPayload,
        @Nullable Boolean isActive,
        @Nullable Integer version) {

    public ReceivingAccountChangeInput {
        number = NewReceivingAccount.digits(number);
    }
}
