package id.brevet.payment;

import id.brevet.web.QueryValues;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A receiving account as it is typed, to be added or to be changed. */
public record ReceivingAccountForm(
        @RestForm @Nullable String bank,
        @RestForm @Nullable String holder,
        @RestForm @Nullable String number,
        @RestForm("is_active") @Nullable String active,
        @RestForm @Nullable String version) {

    static final ReceivingAccountForm BLANK = new ReceivingAccountForm(null, null, null, null, null);

    static ReceivingAccountForm of(ReceivingAccountView account) {
        return new ReceivingAccountForm(account.bank(), account.holder(), null, null, null);
    }

    /** An empty number keeps the one that the page does not show. */
    ReceivingAccountInput input() {
        var typed = QueryValues.given(number).orElse(null);
        var isActive = active == null ? null : Boolean.valueOf(active);
        return new ReceivingAccountInput(null, bank, holder, typed, null, isActive, seenVersion());
    }

    private @Nullable Integer seenVersion() {
        return version != null && version.matches("\\d{1,9}") ? Integer.valueOf(version) : null;
    }
}
