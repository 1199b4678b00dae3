package id.brevet.support;

import id.brevet.payment.AccountNumberCipher;
import id.brevet.payment.ReceivingAccount;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** The receiving account of tests. */
public class AnAccount {

    public static final String NUMBER = "8880012345";

    private AnAccount() {}

    /** Adds the account and closes all others. */
    public static void open() {
        Rows.change("update receiving_account set is_active = false where kind = 'bank'");
        var safe = Arc.container().instance(AccountNumberCipher.class).get();
        QuarkusTransaction.requiringNew()
                .run(() -> new ReceivingAccount("Bank Contoh", "Brevet", safe.seal(NUMBER)).persist());
    }

    /** Adds the payment code and closes all others. */
    public static void hangs(String payload) {
        Rows.change("update receiving_account set is_active = (qris_payload = ?) where kind = 'qris'", payload);
        Rows.change(
                """
                insert into receiving_account (id, created_at, updated_at, kind, bank, holder, qris_payload)
                values (uuidv7(), now(), now(), 'qris', 'QRIS', 'Brevet', ?) on conflict (qris_payload) do nothing
                """,
                payload);
    }
}
