package id.brevet.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a statement in API v1. */
public record MutationJson(
        UUID id,
        UUID statementId,
        UUID accountId,
        int line,
        LocalDate date,
        @Nullable LocalTime time,
        String description,
        @Nullable String reference,
        long amount,
        @Nullable Long balance,
        MutationState state,
        @Nullable UUID purchaseId,
        @Nullable String reason,
        List<StatementJson.MatchJson> matches,
        Instant createdAt,
        Instant updatedAt) {}
