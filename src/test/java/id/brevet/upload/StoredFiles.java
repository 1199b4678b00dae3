package id.brevet.upload;

import static java.util.stream.Collectors.toSet;

import id.brevet.support.Sql;
import io.quarkus.arc.Arc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Stored files behind the addresses. */
class StoredFiles {

    private static final String FULL =
            """
            insert into upload (id, created_at, updated_at, owner_id, address, key, type, name, size, is_public,
                received_hash, wanted_at)
            values (uuidv7(), now(), now(), ?, 'full', 'full', 'PDF', 'full', ?, false, sha256('x'), now())
            """;

    private StoredFiles() {}

    static String key(String address) {
        return Sql.one("select key from upload where address = ?", address);
    }

    static Path file(String address) {
        return place(key(address));
    }

    static Path place(String key) {
        return store().path(key);
    }

    /** Adds a row that takes this many bytes. */
    static void fill(UUID owner, long bytes) {
        Sql.change(FULL, owner, bytes);
    }

    static void age(Path file, Duration by) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(by)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<Path> all() {
        var home = store().path("00").getParent().getParent();
        try (var files = Files.walk(home)) {
            return files.filter(Files::isRegularFile).collect(toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileStore store() {
        return Arc.container().instance(FileStore.class).get();
    }
}
