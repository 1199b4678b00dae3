package id.brevet.purchase;

import static id.brevet.web.FormValidation.validated;

import id.brevet.payment.AccountNumberCipher;
import id.brevet.payment.PaymentProof;
import id.brevet.web.NoControlCharacters;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A proof of payment, and from which account the money was sent. */
public record PaymentProofInput(
        @NotBlank(message = "{proof.needed}") @Nullable String paymentProofUrl,
        @NotBlank(message = "{sender.needed}") @Size(max = 100, message = "{text.long}") @NoControlCharacters @Nullable String buyerBankAccountName,
        @NotNull(message = "{sender.number}") @Pattern(regexp = "[0-9][0-9 .-]{3,48}[0-9]", message = "{sender.number}") @Nullable String buyerBankAccountNumber,
        @Size(max = 100, message = "{text.long}") @NoControlCharacters @Nullable String buyerBankName,
        @Size(max = 100, message = "{text.long}") @NoControlCharacters @Nullable String bankReference) {

    public PaymentProofInput {
        paymentProofUrl = stripped(paymentProofUrl);
        buyerBankAccountName = stripped(buyerBankAccountName);
        buyerBankAccountNumber = stripped(buyerBankAccountNumber);
        buyerBankName = blankAsNull(buyerBankName);
        bankReference = blankAsNull(bankReference);
    }

    PaymentProof.Sender sender(AccountNumberCipher cipher) {
        var digits = validated(buyerBankAccountNumber).replaceAll("\\D", "");
        return new PaymentProof.Sender(
                validated(buyerBankAccountName), cipher.seal(digits), buyerBankName, bankReference);
    }

    private static @Nullable String blankAsNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static @Nullable String stripped(@Nullable String typed) {
        return typed == null ? null : typed.strip();
    }
}
