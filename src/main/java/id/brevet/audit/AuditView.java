package id.brevet.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entry of the audit trail for the office. */
public record AuditView(
        UUID id,
        Instant at,
        @Nullable UUID actorId,
        @Nullable String actorName,
        String action,
        String objectType,
        UUID objectId,
        @Nullable Map<String, Object> before,
        @Nullable Map<String, Object> after,
        @Nullable String requestId) {

    /** Field that the action changed. */
    public record Change(String field, @Nullable Object from, @Nullable Object to) {}

    static AuditView of(AuditEntry it) {
        return new AuditView(
                it.id,
                it.at,
                it.actorId,
                it.actorName,
                it.action,
                it.objectType,
                it.objectId,
                it.before,
                it.after,
                it.requestId);
    }

    /** Last digits of the id, because the first are alike for all objects of the same hour. */
    public String shortObject() {
        return objectId.toString().substring(24);
    }

    public List<Change> changes() {
        var from = before == null ? Map.<String, Object>of() : before;
        var to = after == null ? Map.<String, Object>of() : after;
        var fields = new TreeSet<>(from.keySet());
        fields.addAll(to.keySet());
        return fields.stream()
                .filter(it -> !Objects.equals(from.get(it), to.get(it)))
                .map(it -> new Change(it, from.get(it), to.get(it)))
                .toList();
    }
}
