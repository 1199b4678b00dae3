package id.brevet.audit;

import id.brevet.shared.Model;
import id.brevet.web.Requests;
import id.brevet.web.Viewer;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
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
        var person = onRequest() ? viewer.personOrNull() : null;
        var actor = person == null ? null : new AuditEntry.Actor(person.id(), person.name());
        write(actor, action, object, before, after);
    }

    /** A deed of somebody who has not signed in, or is only just doing so. */
    public void noteBy(UUID id, String name, String action, Model object, Map<String, Object> after) {
        write(new AuditEntry.Actor(id, name), action, object, Map.of(), after);
    }

    private void write(
            AuditEntry.@Nullable Actor actor,
            String action,
            Model object,
            Map<String, Object> before,
            Map<String, Object> after) {
        var type = object.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
        var subject = new AuditEntry.Subject(type, object.id);
        var request = onRequest() ? Requests.id(current.getCurrent()) : null;
        new AuditEntry(clock.instant(), actor, action, subject, before, after, request).persist();
    }

    /** Jobs and the start itself have no request. */
    private boolean onRequest() {
        return current.getCurrent() != null;
    }
}
