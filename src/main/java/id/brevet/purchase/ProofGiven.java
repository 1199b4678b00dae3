package id.brevet.purchase;

import static id.brevet.web.Inspector.inspected;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.brevet.payment.PaymentProof;
import id.brevet.payment.Safe;
import id.brevet.web.Plain;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A proof of payment, and from which account the money was sent. */
public record ProofGiven(
        @NotBlank(message = "{proof.needed}") @JsonProperty("payment_proof_url") @Nullable String file,
        @NotBlank(message = "{sender.needed}") @Size(max = 100, message = "{text.long}") @Plain
                @JsonProperty("buyer_bank_account_name")
                @Nullable String name,
        @NotNull(message = "{sender.number}") @Pattern(regexp = "[0-9][0-9 .-]{3,48}[0-9]", message = "{sender.number}") @JsonProperty("buyer_bank_account_number")
                @Nullable String number,
        @Size(max = 100, message = "{text.long}") @Plain @JsonProperty("buyer_bank_name") @Nullable String bank) {

    public ProofGiven {
        file = stripped(file);
        name = stripped(name);
        number = stripped(number);
        bank = bank == null || bank.isBlank() ? null : bank.strip();
    }

    PaymentProof.Sender sender(Safe safe) {
        var digits = inspected(number).replaceAll("\\D", "");
        return new PaymentProof.Sender(inspected(name), safe.seal(digits), bank);
    }

    private static @Nullable String stripped(@Nullable String typed) {
        return typed == null ? null : typed.strip();
    }
}
