package id.brevet.payment;

import id.brevet.qris.InvalidQris;
import id.brevet.qris.Qris;

/** Accounts to try the product with: at a bank that does not exist, and of a merchant who was invented. */
public class DemoReceivingAccounts {

    private static final String CODE =
            "00020101021126650013ID.CONTOH.WWW01189360099900000000170215CONTOH0000000010303UKE51440014ID.CO.QRIS.WWW"
                    + "0215ID00000000000010303UKE5204829953033605802ID5919BREVET PAJAK CONTOH6005DEPOK61051642462070703A01"
                    + "6304F71E";

    private DemoReceivingAccounts() {}

    /** Whether there were none before. */
    public static boolean open(AccountNumberCipher safe) {
        if (ReceivingAccount.any()) {
            return false;
        }
        new ReceivingAccount("Bank Contoh", "Brevet", safe.seal("8880012345")).persist();
        try {
            new ReceivingAccount("QRIS", Qris.readStatic(CODE)).persist();
        } catch (InvalidQris e) {
            throw new IllegalStateException("The code of an invented merchant", e);
        }
        return true;
    }
}
