package id.brevet.purchase;

import java.util.LinkedHashMap;
import java.util.Map;

/** A purchase as the audit trail remembers it. */
public class PurchaseFacts {

    private PurchaseFacts() {}

    public static Map<String, Object> of(Purchase it) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("number", it.payment.number());
        facts.put("payment_status", it.payment.state.status().wire());
        facts.put("batch_id", it.batch.id);
        facts.put("user_id", it.payment.payer.id);
        facts.put("transfer_amount", it.payment.total);
        return facts;
    }
}
