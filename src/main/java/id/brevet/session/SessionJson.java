package id.brevet.session;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One's own session in API v1. */
public record SessionJson(
        UUID id,
        String kind,
        String name,
        @Nullable String userAgent,
        String ipAddress,
        Instant createdAt,
        Instant lastSeenAt,
        boolean current) {

    static SessionJson of(SessionView it, UUID current) {
        return new SessionJson(
                it.id(),
                it.kind().name().toLowerCase(Locale.ROOT),
                Objects.requireNonNullElse(it.name(), "?"),
                it.device(),
                it.address(),
                it.createdAt(),
                it.lastSeenAt(),
                it.id().equals(current));
    }
}
