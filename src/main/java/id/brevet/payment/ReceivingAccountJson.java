package id.brevet.payment;

import static id.brevet.web.Inspector.inspected;

import id.brevet.web.Plain;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account of the centre in API v1; of its number only the end is told. */
public record ReceivingAccountJson(
        UUID id,
        ReceivingAccount.Kind kind,
        String bank,
        String holder,
        String numberMasked,
        boolean isActive,
        int version,
        Instant createdAt,
        Instant updatedAt) {

    /** An account to be opened. */
    public record Opening(
            ReceivingAccount.@Nullable Kind kind,
            @NotBlank(message = "{account.bank}") @Size(max = 100, message = "{text.long}") @Plain @Nullable String bank,
            @NotBlank(message = "{account.holder}") @Size(max = 100, message = "{text.long}") @Plain @Nullable String holder,
            @NotNull(message = "{account.number}") @Pattern(regexp = "[0-9]{5,34}", message = "{account.number}") @Nullable String number) {

        public Opening {
            bank = bank == null ? null : bank.strip();
            holder = holder == null ? null : holder.strip();
            number = number == null ? null : number.replaceAll("[\\s.-]", "");
        }

        ReceivingAccount account(Safe safe) {
            return new ReceivingAccount(inspected(bank), inspected(holder), safe.seal(inspected(number)));
        }
    }

    /** What is to be different about an account; what is missing stays as it is. */
    public record Change(
            @Pattern(regexp = "(?s).*\\S.*", message = "{account.bank}")
                    @Size(max = 100, message = "{text.long}") @Plain
                    @Nullable String bank,
            @Pattern(regexp = "(?s).*\\S.*", message = "{account.holder}")
                    @Size(max = 100, message = "{text.long}") @Plain
                    @Nullable String holder,
            @Null(message = "{account.fixed}") @Nullable String number,
            @Nullable Boolean isActive,
            @Nullable Integer version) {}

    static ReceivingAccountJson of(ReceivingAccount it) {
        return new ReceivingAccountJson(
                it.id,
                it.kind,
                it.bank,
                it.holder,
                it.number.masked(),
                it.active,
                it.version,
                it.createdAt,
                it.updatedAt);
    }
}
