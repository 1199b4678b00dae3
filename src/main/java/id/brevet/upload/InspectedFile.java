package id.brevet.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that may be kept: what it is, what it is called, and what it was when it came. */
record InspectedFile(FileType type, String name, Path file, long size, FileDigest received, @Nullable FileDigest pixels)
        implements AutoCloseable {

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
