package id.brevet.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Accepted file with its real type, clean name and digests; to be closed after use. */
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
