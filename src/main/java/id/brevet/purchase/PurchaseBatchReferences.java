package id.brevet.purchase;

import id.brevet.catalogue.BatchReferences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** A batch in which somebody has bought a seat, or wanted to, stays in the books. */
@ApplicationScoped
public class PurchaseBatchReferences implements BatchReferences {

    @Override
    public Map<String, Long> of(UUID batch) {
        return Map.of("purchases", Purchase.of(batch));
    }
}
