package id.brevet;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.ProductProcess;
import id.brevet.support.Registrations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Runs the product as a user without rights; the other tests run as the user who builds, in CI as root. */
class OrdinaryUserIT {

    static final boolean ROOT = System.getProperty("user.name").equals("root");
    static final String SOMEBODY = ROOT ? "nobody" : System.getProperty("user.name");

    static Path place;
    static ProductProcess product;

    @BeforeAll
    static void startAsSomebody() throws IOException {
        place = Files.createTempDirectory("brevet");
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
        FileUtils.copyDirectory(
                ProductProcess.JAR.getParent().toFile(), place.resolve("app").toFile());
        var data = Files.createDirectory(place.resolve("data"));
        Files.setOwner(
                data, place.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(SOMEBODY));
        product = ProductProcess.on(data)
                .startedBy(
                        place.resolve("app").resolve(ProductProcess.JAR.getFileName()),
                        ROOT ? List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups") : List.of())
                .start();
    }

    @AfterAll
    static void leaveNothingBehind() {
        product.close();
        FileUtils.deleteQuietly(place.toFile());
    }

    @Test
    void itNeedsNoRights() {
        var postmaster = product.postmaster();

        assertThat(ProcessHandle.of(product.pid()).orElseThrow().info().user()).contains(SOMEBODY);
        assertThat(postmaster.info().user()).contains(SOMEBODY);
        assertThat(Registrations.signIn(product, "siswa@brevet.local", "Siswa123!"))
                .isNotBlank();

        product.stop();

        assertThat(product.serves(postmaster)).isFalse();
    }
}
