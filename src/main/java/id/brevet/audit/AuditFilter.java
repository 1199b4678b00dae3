package id.brevet.audit;

import id.brevet.shared.Where;
import id.brevet.web.Filter;
import id.brevet.web.Format;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Conditions on the audit trail; a value that makes no sense matches nothing rather than everything. */
public record AuditFilter(
        @RestQuery("actor_id") @Nullable String actorId,
        @RestQuery @Nullable String action,
        @RestQuery("object_type") @Nullable String objectType,
        @RestQuery("object_id") @Nullable String objectId,
        @RestQuery @Nullable String from,
        @RestQuery @Nullable String to)
        implements Filter {

    /** Latest time to compare with, because PostgreSQL ends before Java does. */
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private static final UUID NOBODY = new UUID(0, 0);

    Where conditions() {
        return new Where()
                .and("actorId = :actor", "actor", given(actorId).map(AuditFilter::uuid))
                .and("action = :action", "action", given(action))
                .and("objectType = :type", "type", given(objectType))
                .and("objectId = :object", "object", given(objectId).map(AuditFilter::uuid))
                .and("at >= :from", "from", given(from).map(it -> moment(it, 0).orElse(LAST)))
                .and("at < :to", "to", given(to).map(it -> moment(it, 1).orElse(Instant.EPOCH)));
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(it -> !it.isEmpty());
    }

    private static UUID uuid(String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            return NOBODY;
        }
    }

    /** A day means the whole of it at the centre, so that "to" includes the day named. */
    private static Optional<Instant> moment(String value, int daysLater) {
        try {
            var at = value.length() == 10
                    ? LocalDate.parse(value)
                            .plusDays(daysLater)
                            .atStartOfDay(Format.CENTRE)
                            .toInstant()
                    : OffsetDateTime.parse(value).toInstant();
            return Optional.of(at).filter(it -> it.isAfter(Instant.EPOCH) && it.isBefore(LAST));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
