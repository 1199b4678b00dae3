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

/** Where the files lie: outside everything that is served, in folders and under names that say nothing of them. */
@ApplicationScoped
public class FileStore {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY = 16;

    /** Two digits of the key are its folder. */
    private static final int FOLDER = 2;

    private static final String UNFINISHED = ".part";

    @Inject
    Setup setup;

    @Inject
    Clock clock;

    /** Nobody sees a file that is not yet whole, and none is lost with the power once this has come back. */
    String put(Path file) {
        var random = new byte[KEY];
        RANDOM.nextBytes(random);
        var key = HexFormat.of().formatHex(random);
        var place = place(key);
        var unfinished = place.resolveSibling(key + UNFINISHED);
        try {
            Files.createDirectories(place.getParent());
            write(file, unfinished);
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + key, e);
        }
    }

    /** What finds no room leaves none taken. */
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

    Path place(String key) {
        return home().resolve(key.substring(0, FOLDER)).resolve(key);
    }

    void clear(String key) {
        try {
            Files.deleteIfExists(place(key));
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + key, e);
        }
    }

    /** The keys of what was put here before then, a handful at a time. */
    void before(Instant then, Consumer<List<String>> act) {
        if (Files.isDirectory(home())) {
            for (var folder : listed(home())) {
                act.accept(listed(folder).stream()
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

    /** What another node has just taken away is as good as new. */
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
