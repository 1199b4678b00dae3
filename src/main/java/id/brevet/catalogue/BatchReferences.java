package id.brevet.catalogue;

import java.util.Map;
import java.util.UUID;

/** Asked of every later feature before a batch is deleted: how much work or money hangs on it, by kind. */
public interface BatchReferences {

    Map<String, Long> of(UUID batch);
}
