package id.brevet.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entry of the audit trail in API v1. */
public record AuditJson(
        UUID id,
        Instant at,
        @Nullable Actor actor,
        String action,
        String objectType,
        UUID objectId,
        @Nullable Map<String, Object> before,
        @Nullable Map<String, Object> after,
        @Nullable String requestId) {

    public record Actor(UUID id, @Nullable String name) {}

    static AuditJson of(AuditView it) {
        var actor = it.actorId() == null ? null : new Actor(it.actorId(), it.actorName());
        return new AuditJson(
                it.id(),
                it.at(),
                actor,
                it.action(),
                it.objectType(),
                it.objectId(),
                it.before(),
                it.after(),
                it.requestId());
    }
}
