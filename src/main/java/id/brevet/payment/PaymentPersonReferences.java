package id.brevet.payment;

import id.brevet.account.PersonReferences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Whoever has paid, or has had a hand in a payment, stands in its history. */
@ApplicationScoped
public class PaymentPersonReferences implements PersonReferences {

    @Override
    public Map<String, Long> of(UUID person) {
        return Map.of("purchases", Payment.of(person), "payment_events", PaymentEvent.by(person));
    }
}
