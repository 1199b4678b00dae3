package id.brevet.account;

import java.util.Map;
import java.util.UUID;

/** Asked of every later feature before a person is deleted: how much of their work or money hangs on them, by kind. */
public interface PersonReferences {

    Map<String, Long> of(UUID person);
}
