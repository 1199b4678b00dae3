package id.brevet.support;

import id.brevet.payment.AccountNumberCipher;
import id.brevet.payment.ReceivingAccount;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** The receiving account of tests. */
public class SampleReceivingAccount {

    public static final String NUMBER = "8880012345";

    private SampleReceivingAccount() {}

    /** Adds the account and closes all others. */
    public static void open() {
        Sql.change("update receiving_account set is_active = false where kind = 'bank'");
        var safe = Arc.container().instance(AccountNumberCipher.class).get();
        QuarkusTransaction.requiringNew()
                .run(() -> new ReceivingAccount("Bank Contoh", "Brevet", safe.seal(NUMBER)).persist());
    }

    /** Adds the payment code and closes all others. */
    public static void useQris(String payload) {
        Sql.change("update receiving_account set is_active = (qris_payload = ?) where kind = 'qris'", payload);
        Sql.change(
                """
                insert into receiving_account (id, created_at, updated_at, kind, bank, holder, qris_payload)
                values (uuidv7(), now(), now(), 'qris', 'QRIS', 'Brevet', ?) on conflict (qris_payload) do nothing
                """,
                payload);
    }
}
