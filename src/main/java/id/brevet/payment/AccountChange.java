package id.brevet.payment;

import id.brevet.account.Something;
import id.brevet.web.Plain;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** What is to be different about an account; what is missing stays as it is, and the number and the code always do. */
public record AccountChange(
        @Something(message = "{account.bank}") @Size(max = 100, message = "{text.long}") @Plain @Nullable String bank,
        @Something(message = "{account.holder}") @Size(max = 100, message = "{text.long}") @Plain @Nullable String holder,
        @Null(message = "{account.fixed}") @Nullable String number,
        @Null(message = "{account.fixed}") @Nullable String qrisPayload,
        @Nullable Boolean isActive,
        @Nullable Integer version) {

    static AccountChange active(boolean active) {
        return new AccountChange(null, null, null, null, active, null);
    }

    boolean changes(ReceivingAccount it) {
        return (bank != null && !bank.equals(it.bank))
                || (holder != null && !holder.equals(it.holder))
                || (isActive != null && isActive != it.active);
    }

    /** The same, whichever state of the account lay on the desk. */
    AccountChange wish() {
        return new AccountChange(bank, holder, null, null, isActive, null);
    }

    String told(ReceivingMessages words) {
        var told = new ArrayList<String>();
        if (bank != null) {
            told.add(words.bankBecomes(bank));
        }
        if (holder != null) {
            told.add(words.holderBecomes(holder));
        }
        if (isActive != null) {
            told.add(isActive ? words.isActivated() : words.isDeactivated());
        }
        return String.join(", ", told);
    }
}
