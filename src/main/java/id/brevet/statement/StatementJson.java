package id.brevet.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.brevet.sheet.CellFault;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A statement in API v1; the matches of its lines only where it is shown alone. */
public record StatementJson(
        UUID id,
        UUID accountId,
        String name,
        Statement.Status status,
        int lines,
        @JsonProperty("new") int fresh,
        int duplicates,
        List<CellFault> errors,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<MatchJson> matches,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        Instant createdAt,
        @Nullable Instant confirmedAt) {

    /** A line, and the likeliest payments it could be for. */
    record LineMatches(int line, List<MatchCandidate> likeliest) {}

    /** A match of a line, with its reason in words. */
    public record MatchJson(int line, @Nullable UUID purchaseId, MatchKind kind, int score, String reason) {}

    static StatementJson of(Statement statement, @Nullable List<MatchJson> matches) {
        return new StatementJson(
                statement.id,
                statement.receivingAccount.id,
                statement.name,
                statement.status,
                statement.lines,
                statement.fresh,
                statement.duplicates(),
                statement.errors,
                matches,
                statement.firstDay,
                statement.lastDay,
                statement.createdAt,
                statement.confirmedAt);
    }
}
