package id.brevet.payment;

import id.brevet.account.Something;
import id.brevet.web.Plain;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is to be different about an account; what is missing stays as it is, and the number always does. */
public record AccountChange(
        @Something(message = "{account.bank}") @Size(max = 100, message = "{text.long}") @Plain @Nullable String bank,
        @Something(message = "{account.holder}") @Size(max = 100, message = "{text.long}") @Plain @Nullable String holder,
        @Null(message = "{account.fixed}") @Nullable String number,
        @Nullable Boolean isActive,
        @Nullable Integer version) {}
