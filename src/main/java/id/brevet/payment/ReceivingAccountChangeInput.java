package id.brevet.payment;

import id.brevet.account.NotBlankIfGiven;
import id.brevet.web.NoControlCharacters;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is to be different about an account; what is missing stays as it is. */
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
