package id.brevet.payment;

import java.util.ArrayList;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A change of an account that two people of the office have to want; only changed fields are set, and the number is
 * encrypted.
 */
record ReceivingAccountChangeRequest(
        @Nullable String bank,
        @Nullable String holder,
        @Nullable String sealedNumber,
        @Nullable String numberHint,
        @Nullable String qrisPayload,
        @Nullable Boolean isActive) {

    static ReceivingAccountChangeRequest activation(boolean active) {
        return new ReceivingAccountChangeRequest(null, null, null, null, null, active);
    }

    static String encoded(SealedNumber number) {
        return Base64.getEncoder().encodeToString(number.sealed);
    }

    /** Null where nothing changes. */
    static @Nullable String ifDifferent(@Nullable String requested, String current) {
        return current.equals(requested) ? null : requested;
    }

    @Nullable SealedNumber number() {
        return sealedNumber == null || numberHint == null
                ? null
                : new SealedNumber(Base64.getDecoder().decode(sealedNumber), numberHint);
    }

    boolean changes(ReceivingAccount account) {
        return bank != null
                || holder != null
                || sealedNumber != null
                || qrisPayload != null
                || (isActive != null && isActive != account.active);
    }

    String description(ReceivingAccountMessages messages) {
        var changes = new ArrayList<String>();
        if (bank != null) {
            changes.add(messages.bankBecomes(bank));
        }
        if (holder != null) {
            changes.add(messages.holderBecomes(holder));
        }
        var number = number();
        if (number != null) {
            changes.add(messages.numberBecomes(number.masked()));
        }
        if (qrisPayload != null) {
            changes.add(messages.codeBecomes());
        }
        if (isActive != null) {
            changes.add(isActive ? messages.isActivated() : messages.isDeactivated());
        }
        return String.join(", ", changes);
    }
}
