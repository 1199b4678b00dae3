package id.brevet.payment;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** An account as somebody types it. */
public record ReceivingAccountForm(
        @RestForm @Nullable String bank, @RestForm @Nullable String holder, @RestForm @Nullable String number) {

    static final ReceivingAccountForm BLANK = new ReceivingAccountForm(null, null, null);

    NewAccount opening() {
        return new NewAccount(ReceivingAccount.Kind.BANK, bank, holder, number, null);
    }
}
