package id.brevet.catalogue;

import java.util.Map;
import java.util.UUID;

/** Asked of every later feature before a batch is deleted: how much work or money hangs on it, by kind. */
public interface BatchTies {

    Map<String, Long> of(UUID batch);
}
