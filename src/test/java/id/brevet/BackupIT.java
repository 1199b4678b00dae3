package id.brevet;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.ProductProcess;
import id.brevet.support.Registrations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The backup and the restore that the README describes. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BackupIT {

    static final int BEFORE = 1;
    static final int AFTER = 2;

    static final Path BACKUP = Path.of("target/products/backup").toAbsolutePath();
    static final ProductProcess PRODUCT = ProductProcess.fresh("original");
    static final ProductProcess RESTORED = ProductProcess.fresh("restored");

    @BeforeAll
    static void somebodyJoins() throws IOException {
        FileUtils.deleteDirectory(BACKUP.toFile());
        PRODUCT.start();
        assertThat(Registrations.register(PRODUCT, BEFORE)).isEqualTo(201);
        Registrations.verify(PRODUCT, BEFORE);
        Files.writeString(
                Files.createDirectories(PRODUCT.data().resolve("files")).resolve("ijazah.txt"), "lulus");
    }

    @AfterAll
    static void leaveNothingBehind() {
        PRODUCT.close();
        RESTORED.close();
    }

    @Test
    @Order(1)
    void aRunningProductIsNotCopied() throws Exception {
        assertThat(run("docker/backup.sh", "embedded", PRODUCT.data(), BACKUP)).contains("stop it first");

        assertThat(BACKUP).doesNotExist();
    }

    @Test
    @Order(2)
    void aStoppedProductIsCopiedWholeAndStartedAgain() throws Exception {
        PRODUCT.stop();

        assertThat(run("docker/backup.sh", "embedded", PRODUCT.data(), BACKUP)).contains("is complete");

        assertThat(BACKUP.resolve("secret"))
                .hasSameBinaryContentAs(PRODUCT.data().resolve("secret"));
        assertThat(run("docker/backup.sh", "embedded", PRODUCT.data(), BACKUP)).contains("exists already");
    }

    @Test
    @Order(3)
    void nothingIsRestoredOverWhatIsThere() throws Exception {
        assertThat(run("docker/restore.sh", "embedded", BACKUP, PRODUCT.data())).contains("is not empty");
    }

    @Test
    @Order(4)
    void aDamagedBackupIsNotRestored() throws Exception {
        var damaged = BACKUP.resolveSibling("damaged");
        FileUtils.deleteDirectory(damaged.toFile());
        FileUtils.copyDirectory(BACKUP.toFile(), damaged.toFile());
        Files.writeString(damaged.resolve("files/ijazah.txt"), "gagal");

        assertThat(run("docker/restore.sh", "embedded", damaged, RESTORED.data()))
                .contains("is damaged");
        assertThat(RESTORED.data()).doesNotExist();
    }

    @Test
    @Order(5)
    void theRestoredProductKnowsWhoJoinedBeforeTheBackupAndNobodyElse() throws Exception {
        assertThat(run("docker/restore.sh", "embedded", BACKUP, RESTORED.data()))
                .contains("is back");
        var original = CompletableFuture.runAsync(PRODUCT::start);
        RESTORED.start();
        original.join();
        assertThat(Registrations.register(PRODUCT, AFTER)).isEqualTo(201);

        assertThat(Registrations.signIn(RESTORED, Registrations.email(BEFORE), Registrations.PASSWORD))
                .isNotBlank();
        assertThat(EmbeddedIT.people(RESTORED))
                .contains(Registrations.email(BEFORE))
                .doesNotContain(Registrations.email(AFTER));
        assertThat(RESTORED.data().resolve("files/ijazah.txt")).hasContent("lulus");
    }

    /** Runs a script and returns its output; it must fail unless it says that all is well. */
    private static String run(Object... command) throws Exception {
        var line = new ArrayList<>(List.of("sh"));
        for (var word : command) {
            line.add(word.toString());
        }
        var process = new ProcessBuilder(line).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor() == 0)
                .as(output)
                .isEqualTo(output.contains("is complete") || output.contains("is back"));
        return output;
    }
}
