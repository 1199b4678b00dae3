package id.brevet.payment;

import id.brevet.qris.InvalidQris;
import id.brevet.qris.Qris;

/** Receiving accounts for the demo: at a bank that does not exist, and a QRIS of an invented merchant. */
public class DemoReceivingAccounts {

    private static final String CODE =
            "00020101021126650013ID.CONTOH.WWW01189360099900000000170215CONTOH0000000010303UKE51440014ID.CO.QRIS.WWW"
                    + "0215ID00000000000010303UKE5204829953033605802ID5919BREVET PAJAK CONTOH6005DEPOK61051642462070703A01"
                    + "6304F71E";

    private DemoReceivingAccounts() {}

    /** False if there are accounts already. */
    public static boolean create(AccountNumberCipher cipher) {
        if (ReceivingAccount.any()) {
            return false;
        }
        new ReceivingAccount("Bank Contoh", "Brevet", cipher.seal("8880012345")).persist();
        try {
            new ReceivingAccount("QRIS", Qris.readStatic(CODE)).persist();
        } catch (InvalidQris e) {
            throw new IllegalStateException("QRIS of the demo merchant is invalid", e);
        }
        return true;
    }
}
