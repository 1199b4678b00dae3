package id.brevet.purchase;

import id.brevet.payment.AccountNumberCipher;
import id.brevet.payment.ReceivingAccount;

/** Where the money is to go. */
public record TransferTarget(String bank, String holder, String number) {

    static TransferTarget of(ReceivingAccount it, AccountNumberCipher safe) {
        return new TransferTarget(it.bank, it.holder, safe.open(it.number));
    }

    /** In groups that the eye can hold. */
    public String grouped() {
        return number.replaceAll("(\\d{4})(?=\\d)", "$1 ");
    }
}
