package id.brevet.purchase;

import id.brevet.catalogue.BatchReferences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Counts the purchases of a batch, which keep it from being deleted. */
@ApplicationScoped
public class PurchaseBatchReferences implements BatchReferences {

    @Override
    public Map<String, Long> of(UUID batch) {
        return Map.of("purchases", Purchase.countIn(batch));
    }
}
