package id.brevet.upload;

import id.brevet.web.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Feature that refers to files and shows them to the given persons. */
@ApplicationScoped
public class ReferringFeature implements FileVisibility {

    static final UUID EVERYBODY = new UUID(0, 0);

    private final Map<String, Set<UUID>> shown = new ConcurrentHashMap<>();

    void referTo(String address, UUID... persons) {
        shown.put(address, Set.of(persons));
    }

    void clear() {
        shown.clear();
    }

    @Override
    public Set<String> inUse(Collection<String> addresses) {
        var used = new HashSet<>(addresses);
        used.retainAll(new HashMap<>(shown).keySet());
        return used;
    }

    @Override
    public boolean shows(String address, Viewer.Person person) {
        var persons = shown.getOrDefault(address, Set.of());
        return persons.contains(EVERYBODY) || person != null && persons.contains(person.id());
    }
}
