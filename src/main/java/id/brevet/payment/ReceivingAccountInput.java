package id.brevet.payment;

import static id.brevet.payment.ReceivingAccount.Kind.BANK;
import static id.brevet.payment.ReceivingAccount.Kind.QRIS;
import static id.brevet.web.FormValidation.validated;

import id.brevet.account.NotBlankIfGiven;
import id.brevet.web.NoControlCharacters;
import id.brevet.web.Whole;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A new receiving account, at a bank or a QRIS, or the changes asked for to one; fields left out stay as they are. */
public record ReceivingAccountInput(
        ReceivingAccount.@Nullable Kind kind,
        @NotBlankIfGiven(message = "{account.bank}")
                @Size(max = 100, message = "{text.long}") @NoControlCharacters
                @Nullable String bank,
        @NotBlankIfGiven(message = "{account.holder}")
                @Size(max = 100, message = "{text.long}") @NoControlCharacters
                @Nullable String holder,
        @Pattern(regexp = "[0-9]{5,34}", message = "{account.number}") @Nullable String number,
        @NotBlankIfGiven(message = "{account.code}")
                @Size(max = 512, message = "{text.long}") @NoControlCharacters
                @Nullable String qrisPayload,
        @Nullable Boolean isActive,
        @Nullable Integer version) {

    /** Empty fields of the other kind count as left out. */
    public ReceivingAccountInput {
        bank = stripped(bank, kind == QRIS);
        holder = stripped(holder, kind == QRIS);
        number = number == null ? null : number.replaceAll("[\\s.-]", "");
        qrisPayload = stripped(qrisPayload, kind == BANK);
    }

    static ReceivingAccountInput qris(@Nullable String payload) {
        return new ReceivingAccountInput(QRIS, null, null, null, payload, null, null);
    }

    boolean isQris() {
        return kind == QRIS;
    }

    @AssertTrue(message = "{account.bank}", groups = Whole.class) boolean isBank() {
        return isQris() || bank != null;
    }

    @AssertTrue(message = "{account.holder}", groups = Whole.class) boolean isHolder() {
        return isQris() || holder != null;
    }

    @AssertTrue(message = "{account.number}", groups = Whole.class) boolean isNumber() {
        return isQris() || number != null;
    }

    @AssertTrue(message = "{account.code}", groups = Whole.class) boolean isQrisPayload() {
        return !isQris() || qrisPayload != null;
    }

    ReceivingAccount sealedAccount(AccountNumberCipher cipher) {
        return new ReceivingAccount(validated(bank), validated(holder), cipher.seal(validated(number)));
    }

    private static @Nullable String stripped(@Nullable String text, boolean foreign) {
        return text == null || (foreign && text.isBlank()) ? null : text.strip();
    }
}
