package id.brevet.tariff;

import id.brevet.account.PersonReferences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** People who have set a price cannot be deleted. */
@ApplicationScoped
public class PricePersonReferences implements PersonReferences {

    @Override
    public Map<String, Long> of(UUID person) {
        return Map.of("prices", TariffPrice.setBy(person));
    }
}
