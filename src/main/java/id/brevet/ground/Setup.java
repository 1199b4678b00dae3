package id.brevet.ground;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of the operator; the README lists their names. */
@ConfigMapping(prefix = "brevet")
public interface Setup {

    String baseUrl();

    /** Folder of the uploaded files, and of the database while it is the embedded one. */
    Path dataDir();

    /** True while the embedded database is used. */
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

    /** Full URL of a path, for mails and QR codes; never made from the Host header. */
    default String link(String path) {
        return baseUrl().replaceAll("/+$", "") + path;
    }
}
