package id.brevet.ground;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.Application;
import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.common.AbstractConfigSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.commons.io.FileUtils;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/** Config source of {@code ${brevet.database}}: the URL of an embedded PostgreSQL, which starts at the first reading. */
public class EmbeddedDatabase implements ConfigSourceFactory {

    private static final String ADDRESS = "brevet.database";
    private static final String CHOSEN = "brevet.embedded";
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext config) {
        var home = Path.of(config.getValue("brevet.data-dir").getValue())
                .toAbsolutePath()
                .normalize();
        var chosen = chosen(config);
        return List.of(new AbstractConfigSource("embedded database", 100) {

            @Override
            public Set<String> getPropertyNames() {
                return Set.of();
            }

            @Override
            public @Nullable String getValue(String name) {
                return switch (name) {
                    case ADDRESS -> address(home);
                    case CHOSEN -> String.valueOf(chosen);
                    default -> null;
                };
            }
        });
    }

    /** True unless another database is configured; reads the raw value, because expanding it would start this one. */
    static boolean chosen(ConfigSourceContext config) {
        var url = config.getValue("quarkus.datasource.jdbc.url");
        return url != null && ("${" + ADDRESS + "}").equals(url.getRawValue());
    }

    /** URL kept in a system property, so that there is one database per JVM whatever the class loader. */
    private static synchronized String address(Path home) {
        var running = System.getProperty(ADDRESS);
        if (running != null) {
            return running;
        }
        try {
            var address = start(home).getJdbcUrl("postgres", "postgres");
            System.setProperty(ADDRESS, address);
            return address;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start in " + home, e);
        }
    }

    /** A new data directory is made beside its final place and then moved, because a kill may interrupt the making. */
    private static EmbeddedPostgres start(Path home) throws IOException {
        Files.createDirectories(home);
        if (posix(home)) {
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
        }
        discardHalfUnpacked(home.resolve("bin"));
        var data = home.resolve("postgres");
        if (Files.notExists(data)) {
            var incomplete = home.resolve("postgres.new");
            FileUtils.deleteDirectory(incomplete.toFile());
            postgres(home, incomplete).start().close();
            Files.move(incomplete, data, StandardCopyOption.ATOMIC_MOVE);
        }
        var postgres = postgres(home, data).start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres, data), "database"));
        return postgres;
    }

    private static EmbeddedPostgres.Builder postgres(Path home, Path data) {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(home.resolve("bin").toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setDataDirectoryCustomizer(EmbeddedDatabase::stopOrphan)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setPGStartupWait(TIMEOUT)
                .setRegisterShutdownHook(false);
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static void discardHalfUnpacked(Path bin) throws IOException {
        Files.createDirectories(bin);
        try (var versions = Files.newDirectoryStream(bin, it -> Files.notExists(it.resolve(".exists")))) {
            for (var version : versions) {
                FileUtils.forceDelete(version.toFile());
            }
        }
    }

    /** A killed JVM leaves its postmaster running; the lock is ours by now, so no other instance uses it. */
    private static void stopOrphan(File data) {
        try {
            var orphan = postmaster(data);
            if (orphan.isPresent()) {
                interrupt(orphan.get(), data);
                awaitEnd(orphan.get(), data);
            }
            Files.deleteIfExists(pidFile(data));
        } catch (Exception e) {
            throw new IllegalStateException("Another PostgreSQL still holds " + data, e);
        }
    }

    private static Optional<ProcessHandle> postmaster(File data) throws IOException {
        if (Files.notExists(pidFile(data))) {
            return Optional.empty();
        }
        var pid = Files.readAllLines(pidFile(data), UTF_8).get(0).trim();
        return ProcessHandle.of(Long.parseLong(pid)).filter(it -> serves(it, data));
    }

    private static Path pidFile(File data) {
        return data.toPath().resolve("postmaster.pid");
    }

    /** The process id may since belong to another process, even to another instance's postmaster. */
    private static boolean serves(ProcessHandle process, File data) {
        var line = process.info().commandLine().orElse("") + " ";
        return line.contains("postgres") && line.contains(" " + data.getPath() + " ");
    }

    /** Polls, because onExit waits for ever where no init process reaps zombies, as in many containers. */
    private static void awaitEnd(ProcessHandle postmaster, File data) {
        var begun = System.nanoTime();
        while (serves(postmaster, data)) {
            if (System.nanoTime() - begun > TIMEOUT.toNanos()) {
                throw new IllegalStateException("PostgreSQL does not stop: process " + postmaster.pid());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    /** SIGINT is PostgreSQL's fast shutdown: it does not wait for clients that are gone. */
    private static void interrupt(ProcessHandle postmaster, File data) throws IOException, InterruptedException {
        if (posix(data.toPath())) {
            new ProcessBuilder("sh", "-c", "kill -INT " + postmaster.pid())
                    .start()
                    .waitFor();
        } else {
            postmaster.destroy();
        }
    }

    /** JVM shutdown hooks run side by side; the database waits for the application to finish. */
    private static void stop(EmbeddedPostgres postgres, Path data) {
        var application = Application.currentApplication();
        if (application != null) {
            application.awaitShutdown();
        }
        try {
            var postmaster = postmaster(data.toFile());
            postgres.close(); // gives up after 5 s, which the last checkpoint may need
            postmaster.ifPresent(it -> awaitEnd(it, data.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
