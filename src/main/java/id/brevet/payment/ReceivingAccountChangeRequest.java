package id.brevet.payment;

import java.util.ArrayList;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** What two of the office have to want of an account, whichever state of it lay on their desks; its number is sealed. */
record ReceivingAccountChangeRequest(
        @Nullable String bank,
        @Nullable String holder,
        @Nullable String sealedNumber,
        @Nullable String numberHint,
        @Nullable String qrisPayload,
        @Nullable Boolean isActive) {

    static ReceivingAccountChangeRequest active(boolean active) {
        return new ReceivingAccountChangeRequest(null, null, null, null, null, active);
    }

    static String written(SealedNumber number) {
        return Base64.getEncoder().encodeToString(number.sealed);
    }

    /** What is as it was wished is no wish. */
    static @Nullable String other(@Nullable String wanted, String now) {
        return now.equals(wanted) ? null : wanted;
    }

    @Nullable SealedNumber number() {
        return sealedNumber == null || numberHint == null
                ? null
                : new SealedNumber(Base64.getDecoder().decode(sealedNumber), numberHint);
    }

    boolean changes(ReceivingAccount it) {
        return bank != null
                || holder != null
                || sealedNumber != null
                || qrisPayload != null
                || (isActive != null && isActive != it.active);
    }

    String told(ReceivingAccountMessages words) {
        var told = new ArrayList<String>();
        if (bank != null) {
            told.add(words.bankBecomes(bank));
        }
        if (holder != null) {
            told.add(words.holderBecomes(holder));
        }
        var number = number();
        if (number != null) {
            told.add(words.numberBecomes(number.masked()));
        }
        if (qrisPayload != null) {
            told.add(words.codeBecomes());
        }
        if (isActive != null) {
            told.add(isActive ? words.isActivated() : words.isDeactivated());
        }
        return String.join(", ", told);
    }
}
