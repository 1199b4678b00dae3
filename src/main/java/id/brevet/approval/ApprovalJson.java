package id.brevet.approval;

import id.brevet.account.User;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request that needs two people, in API v1. */
public record ApprovalJson(
        UUID id,
        ApprovalKind matter,
        UUID objectId,
        String subject,
        Map<String, Object> request,
        Person askedBy,
        Instant askedAt,
        ApprovalOutcome outcome,
        @Nullable Person decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        boolean singleAdmin) {

    public record Person(UUID id, String name) {

        static @Nullable Person of(@Nullable User it) {
            return it == null ? null : new Person(it.id, it.name);
        }
    }

    public static ApprovalJson of(Approval it) {
        return new ApprovalJson(
                it.id,
                it.matter,
                it.objectId,
                it.subject,
                it.visibleRequest(),
                new Person(it.askedBy.id, it.askedBy.name),
                it.createdAt,
                it.outcome,
                Person.of(it.decidedBy),
                it.decidedAt,
                it.reason,
                it.singleAdmin);
    }
}
