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

/** Writes the trail, in the transaction of the deed itself. */
@ApplicationScoped
public class Auditor {

    @Inject
    Clock clock;

    @Inject
    Viewer viewer;

    @Inject
    CurrentVertxRequest current;

    /** A deed of whoever is signed in, or of nobody in particular. */
    public void note(String action, Model object, Map<String, Object> before, Map<String, Object> after) {
        write(actor(), action, subject(object), before, after);
    }

    /** A deed done to something that is no row of ours. */
    public void note(String action, String type, UUID id, Map<String, Object> before, Map<String, Object> after) {
        write(actor(), action, new AuditEntry.Subject(type, id), before, after);
    }

    /** A deed of somebody who has not signed in, or is only just doing so. */
    public void noteBy(UUID id, String name, String action, Model object, Map<String, Object> after) {
        write(new AuditEntry.Actor(id, name), action, subject(object), Map.of(), after);
    }

    private void write(
            AuditEntry.@Nullable Actor actor,
            String action,
            AuditEntry.Subject subject,
            Map<String, Object> before,
            Map<String, Object> after) {
        var request = onRequest() ? RequestIds.id(current.getCurrent()) : null;
        new AuditEntry(clock.instant(), actor, action, subject, plain(before), plain(after), request).persist();
    }

    private AuditEntry.@Nullable Actor actor() {
        var person = onRequest() ? viewer.personOrNull() : null;
        return person == null ? null : new AuditEntry.Actor(person.id(), person.name());
    }

    private static AuditEntry.Subject subject(Model object) {
        return new AuditEntry.Subject(object.getClass().getSimpleName().toLowerCase(Locale.ROOT), object.id);
    }

    /** What is read back must equal what was written, or the row would seem to have changed. */
    private static Map<String, Object> plain(Map<String, Object> values) {
        var plain = new LinkedHashMap<String, Object>();
        values.forEach((name, value) ->
                plain.put(name, value instanceof Number || value instanceof Boolean ? value : String.valueOf(value)));
        return plain;
    }

    /** Jobs and the start itself have no request. */
    private boolean onRequest() {
        return current.getCurrent() != null;
    }
}
