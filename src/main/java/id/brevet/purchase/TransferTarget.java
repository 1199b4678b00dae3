package id.brevet.purchase;

import id.brevet.payment.AccountNumberCipher;
import id.brevet.payment.ReceivingAccount;

/** The account to transfer the money to. */
public record TransferTarget(String bank, String holder, String number) {

    static TransferTarget of(ReceivingAccount it, AccountNumberCipher cipher) {
        return new TransferTarget(it.bank, it.holder, cipher.open(it.number));
    }

    /** In groups of four digits. */
    public String groupedNumber() {
        return number.replaceAll("(\\d{4})(?=\\d)", "$1 ");
    }
}
