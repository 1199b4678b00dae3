package id.brevet.payment;

import id.brevet.account.Ties;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Whoever has paid, or has had a hand in a payment, stands in its history. */
@ApplicationScoped
public class PaymentPersonReferences implements Ties {

    @Override
    public Map<String, Long> of(UUID person) {
        return Map.of("purchases", Payment.of(person), "payment_events", PaymentEvent.by(person));
    }
}
