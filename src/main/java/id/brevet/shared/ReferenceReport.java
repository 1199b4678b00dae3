package id.brevet.shared;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** Counts the rows of all features that refer to a row. */
@ApplicationScoped
public class ReferenceReport {

    @Inject
    @All
    List<References> references;

    @Inject
    EntityManager database;

    /** Refuses to delete a row while others refer to it. */
    public void refuseIfReferenced(String table, UUID id) {
        var counts = new TreeMap<String, Long>();
        references.stream().filter(it -> it.to().equals(table)).forEach(it -> counts.put(it.word(), count(it, id)));
        counts.values().removeIf(it -> it == 0);
        if (!counts.isEmpty()) {
            throw Refusal.inUse(counts);
        }
    }

    private long count(References it, UUID id) {
        return (Long) database.createNativeQuery(it.countQuery(), Long.class)
                .setParameter(1, id)
                .getSingleResult();
    }
}
