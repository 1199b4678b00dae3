package id.brevet.payment;

import id.brevet.account.PersonReferences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Counts the payments of a person, and the steps that they took in the history of any payment. */
@ApplicationScoped
public class PaymentPersonReferences implements PersonReferences {

    @Override
    public Map<String, Long> of(UUID person) {
        return Map.of("purchases", Payment.countBy(person), "payment_events", PaymentEvent.countBy(person));
    }
}
