package id.brevet.statement;

import id.brevet.sheet.CellFault;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A statement as pages show it. */
public record StatementView(
        UUID id,
        String name,
        String account,
        boolean preview,
        int lines,
        int fresh,
        int duplicates,
        List<CellFault> errors,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable String uploadedBy,
        Instant uploadedAt) {

    static StatementView of(Statement statement) {
        return new StatementView(
                statement.id,
                statement.name,
                statement.receivingAccount.label(),
                statement.preview(),
                statement.lines,
                statement.fresh,
                statement.duplicates(),
                statement.errors,
                statement.firstDay,
                statement.lastDay,
                statement.broughtBy,
                statement.createdAt);
    }

    public String href() {
        return "/admin/kas/mutasi/" + id;
    }

    public boolean faultless() {
        return errors.isEmpty();
    }
}
