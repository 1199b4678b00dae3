package id.brevet.audit;

import id.brevet.shared.Model;
import id.brevet.web.RequestIds;
import id.brevet.web.Viewer;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the audit trail, in the transaction of the action itself. */
@ApplicationScoped
public class Auditor {

    @Inject
    Clock clock;

    @Inject
    Viewer viewer;

    @Inject
    CurrentVertxRequest current;

    /** Action of the signed-in person, or of the product itself. */
    public void note(String action, Model object, Map<String, Object> before, Map<String, Object> after) {
        write(actor(), action, subject(object), before, after);
    }

    /** Action on an object that is no entity. */
    public void note(String action, String type, UUID id, Map<String, Object> before, Map<String, Object> after) {
        write(actor(), action, new AuditEntry.Subject(type, id), before, after);
    }

    /** Action of a person who is not signed in yet. */
    public void noteBy(UUID id, String name, String action, Model object, Map<String, Object> after) {
        write(new AuditEntry.Actor(id, name), action, subject(object), Map.of(), after);
    }

    private void write(
            AuditEntry.@Nullable Actor actor,
            String action,
            AuditEntry.Subject subject,
            Map<String, Object> before,
            Map<String, Object> after) {
        var request = inRequest() ? RequestIds.id(current.getCurrent()) : null;
        new AuditEntry(clock.instant(), actor, action, subject, plain(before), plain(after), request).persist();
    }

    private AuditEntry.@Nullable Actor actor() {
        var person = inRequest() ? viewer.personOrNull() : null;
        return person == null ? null : new AuditEntry.Actor(person.id(), person.name());
    }

    private static AuditEntry.Subject subject(Model object) {
        return new AuditEntry.Subject(object.getClass().getSimpleName().toLowerCase(Locale.ROOT), object.id);
    }

    /** Values that equal themselves when read back from JSON; otherwise the row would seem to have changed. */
    private static Map<String, Object> plain(Map<String, Object> values) {
        var plain = new LinkedHashMap<String, Object>();
        values.forEach((name, value) ->
                plain.put(name, value instanceof Number || value instanceof Boolean ? value : String.valueOf(value)));
        return plain;
    }

    /** False in jobs and during the start. */
    private boolean inRequest() {
        return current.getCurrent() != null;
    }
}
