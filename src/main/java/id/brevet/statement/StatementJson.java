package id.brevet.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.brevet.sheet.CellFault;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A statement in API v1; whose its lines could be only where it stands alone. */
public record StatementJson(
        UUID id,
        UUID accountId,
        String name,
        Statement.Status status,
        int lines,
        @JsonProperty("new") int fresh,
        int duplicates,
        List<CellFault> errors,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Said> matches,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        Instant createdAt,
        @Nullable Instant confirmedAt) {

    /** A line, and the likeliest to whom it belongs. */
    record Match(int line, List<MatchCandidate> likeliest) {}

    /** The same in words. */
    public record Said(int line, @Nullable UUID purchaseId, MatchKind kind, int score, String reason) {}

    static StatementJson of(Statement it, @Nullable List<Said> matches) {
        return new StatementJson(
                it.id,
                it.receivingAccount.id,
                it.name,
                it.status,
                it.lines,
                it.fresh,
                it.duplicates(),
                it.errors,
                matches,
                it.firstDay,
                it.lastDay,
                it.createdAt,
                it.confirmedAt);
    }
}
