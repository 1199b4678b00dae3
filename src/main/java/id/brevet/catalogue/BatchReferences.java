package id.brevet.catalogue;

import java.util.Map;
import java.util.UUID;

/** Counts a feature's records that refer to a batch, by kind; a batch with any is not deleted. */
public interface BatchReferences {

    Map<String, Long> of(UUID batch);
}
