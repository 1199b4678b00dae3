package id.brevet.account;

import java.util.Map;
import java.util.UUID;

/** The rows of a later feature that refer to a person, counted by kind before the person is deleted. */
public interface PersonReferences {

    Map<String, Long> of(UUID person);
}
