package id.brevet.ground;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.dev.console.DevConsoleManager;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Copies changed files of the top-level folders to target/web, which Quarkus watches in dev mode. */
@ApplicationScoped
@IfBuildProfile("dev")
public class DevReload {

    void mirrorBeforeEachScan(@Observes StartupEvent start) {
        if (System.setProperty("brevet.dev-reload", "on") == null) {
            DevConsoleManager.getHotReplacementContext().addPreScanStep(() -> {
                mirror(Path.of("templates"), Path.of("target/web/templates"));
                mirror(Path.of("static"), Path.of("target/web/META-INF/resources/static"));
            });
        }
    }

    private static void mirror(Path from, Path to) {
        try (var sources = Files.walk(from);
                var copies = Files.walk(to)) {
            for (var copy : copies.filter(Files::isRegularFile).toList()) {
                if (Files.notExists(from.resolve(to.relativize(copy)))) {
                    Files.delete(copy);
                }
            }
            for (var source : sources.filter(Files::isRegularFile).toList()) {
                var copy = to.resolve(from.relativize(source));
                if (Files.notExists(copy)
                        || !Files.getLastModifiedTime(copy).equals(Files.getLastModifiedTime(source))) {
                    Files.createDirectories(copy.getParent());
                    Files.copy(source, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
