package id.brevet.payment;

import static id.brevet.payment.ReceivingAccount.Kind.QRIS;
import static id.brevet.web.FormValidation.validated;

import id.brevet.web.NoControlCharacters;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A receiving account to be added: at a bank, or a QRIS. */
public record NewReceivingAccount(
        ReceivingAccount.@Nullable Kind kind,
        @Size(max = 100, message = "{text.long}") @NoControlCharacters @Nullable String bank,
        @Size(max = 100, message = "{text.long}") @NoControlCharacters @Nullable String holder,
        @Pattern(regexp = NewReceivingAccount.NUMBER, message = "{account.number}") @Nullable String number,
        @Size(max = 512, message = "{text.long}") @NoControlCharacters @Nullable String qrisPayload) {

    static final String NUMBER = "[0-9]{5,34}";

    public NewReceivingAccount {
        bank = stripped(bank);
        holder = stripped(holder);
        number = digits(number);
        qrisPayload = stripped(qrisPayload);
    }

    static NewReceivingAccount qris(@Nullable String payload) {
        return new NewReceivingAccount(QRIS, null, null, null, payload);
    }

    boolean isQris() {
        return kind == QRIS;
    }

    @AssertTrue(message = "{account.bank}") boolean isBank() {
        return isQris() || bank != null;
    }

    @AssertTrue(message = "{account.holder}") boolean isHolder() {
        return isQris() || holder != null;
    }

    @AssertTrue(message = "{account.number}") boolean isNumber() {
        return isQris() || number != null;
    }

    @AssertTrue(message = "{account.code}") boolean isQrisPayload() {
        return !isQris() || qrisPayload != null;
    }

    ReceivingAccount sealedAccount(AccountNumberCipher cipher) {
        return new ReceivingAccount(validated(bank), validated(holder), cipher.seal(validated(number)));
    }

    /** People separate groups of digits by blanks, dots or dashes. */
    static @Nullable String digits(@Nullable String number) {
        return number == null ? null : number.replaceAll("[\\s.-]", "");
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
