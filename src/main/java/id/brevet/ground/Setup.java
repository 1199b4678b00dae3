package id.brevet.ground;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What whoever runs the product may set; the names are in the README. */
@ConfigMapping(prefix = "brevet")
public interface Setup {

    String baseUrl();

    /** Holds the database of our own and, whichever the database, the files. */
    Path dataDir();

    /** Whether the database is our own. */
    boolean embedded();

    boolean demo();

    Optional<Duration> clockOffset();

    Optional<String> adminEmail();

    Optional<String> adminPassword();

    default boolean https() {
        return baseUrl().startsWith("https://");
    }

    default boolean local() {
        return baseUrl().matches("https?://(localhost|127\\.0\\.0\\.1)(:\\d+)?/?");
    }

    /** An address of ours as it stands in a mail or a QR code: never from the Host header. */
    default String link(String path) {
        return baseUrl().replaceAll("/+$", "") + path;
    }
}
