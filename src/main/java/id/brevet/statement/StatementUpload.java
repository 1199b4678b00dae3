package id.brevet.statement;

import id.brevet.upload.ReceivedFile;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An uploaded statement: its file, its account, and the mapping of its columns where that was given. */
record StatementUpload(
        @NotNull(message = "{file.needed}") @Nullable ReceivedFile file,
        @NotNull(message = "{account.needed}") @Nullable UUID accountId,
        @Nullable Map<String, String> mapping) {

    static StatementUpload of(
            @Nullable ReceivedFile file, @Nullable String account, @Nullable Map<String, String> mapping) {
        return new StatementUpload(file, id(account), mapping);
    }

    @Nullable StatementColumns columns() {
        return mapping == null || mapping.isEmpty() ? null : StatementColumns.named(mapping);
    }

    private static @Nullable UUID id(@Nullable String typed) {
        try {
            return typed == null ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
