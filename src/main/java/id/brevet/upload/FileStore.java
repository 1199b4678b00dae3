package id.brevet.upload;

import id.brevet.ground.Setup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/** Stores files outside the served folders, under random names. */
@ApplicationScoped
public class FileStore {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY = 16;

    /** Number of leading digits of the key that name its folder. */
    private static final int FOLDER = 2;

    private static final String UNFINISHED = ".part";

    @Inject
    Setup setup;

    @Inject
    Clock clock;

    /** Moved into place once it is complete and synced, so that no reader or power cut meets half a file. */
    String put(Path file) {
        var random = new byte[KEY];
        RANDOM.nextBytes(random);
        var key = HexFormat.of().formatHex(random);
        var place = path(key);
        var unfinished = place.resolveSibling(key + UNFINISHED);
        try {
            Files.createDirectories(place.getParent());
            write(file, unfinished);
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException("File cannot be stored: " + key, e);
        }
    }

    /** Deletes an incomplete copy, because a full disk must not stay full. */
    private void write(Path file, Path to) throws IOException {
        try {
            Files.copy(file, to);
            try (var channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.setLastModifiedTime(to, FileTime.from(clock.instant()));
        } catch (IOException e) {
            Files.deleteIfExists(to);
            throw e;
        }
    }

    Path path(String key) {
        return home().resolve(key.substring(0, FOLDER)).resolve(key);
    }

    void erase(String key) {
        try {
            Files.deleteIfExists(path(key));
        } catch (IOException e) {
            throw new UncheckedIOException("File cannot be deleted: " + key, e);
        }
    }

    /** Passes on the keys of files stored before a time, folder by folder. */
    void forEachOlderThan(Instant then, Consumer<List<String>> consumer) {
        if (Files.isDirectory(home())) {
            for (var folder : listed(home())) {
                consumer.accept(listed(folder).stream()
                        .filter(it -> modified(it).isBefore(then))
                        .map(it -> it.getFileName().toString())
                        .toList());
            }
        }
    }

    private static List<Path> listed(Path folder) {
        try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
            return StreamSupport.stream(content.spliterator(), false).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that another node has just deleted counts as new. */
    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.MAX;
        }
    }

    private Path home() {
        return setup.dataDir().resolve("files");
    }
}
