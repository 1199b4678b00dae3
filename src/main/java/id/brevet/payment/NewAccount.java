package id.brevet.payment;

import static id.brevet.web.Inspector.inspected;

import id.brevet.web.Plain;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An account into which people shall pay. */
public record NewAccount(
        ReceivingAccount.@Nullable Kind kind,
        @NotBlank(message = "{account.bank}") @Size(max = 100, message = "{text.long}") @Plain @Nullable String bank,
        @NotBlank(message = "{account.holder}") @Size(max = 100, message = "{text.long}") @Plain @Nullable String holder,
        @NotNull(message = "{account.number}") @Pattern(regexp = "[0-9]{5,34}", message = "{account.number}") @Nullable String number) {

    public NewAccount {
        bank = bank == null ? null : bank.strip();
        holder = holder == null ? null : holder.strip();
        number = number == null ? null : number.replaceAll("[\\s.-]", "");
    }

    ReceivingAccount account(Safe safe) {
        return new ReceivingAccount(inspected(bank), inspected(holder), safe.seal(inspected(number)));
    }
}
