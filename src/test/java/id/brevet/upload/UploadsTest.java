package id.brevet.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.shared.Refusal;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.Concurrently;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class UploadsTest implements ClockAndRateLimitReset, WithoutUploads {

    @Inject
    Uploads uploads;

    @Inject
    PersonQuota quota;

    @TempDir
    Path folder;

    @Test
    void whatIsRolledBackWasNeverKept() throws IOException {
        var received = received("nim.pdf", Documents.PDF);

        QuarkusTransaction.begin();
        uploads.keep(UUID.randomUUID(), FileKind.PROOF, "nim", received);
        QuarkusTransaction.rollback();

        assertThat(Sql.count("select count(*) from upload")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"foto.png, true", "nim.pdf, true", "nim.txt, false", "nim.docx, false"})
    void aProofIsAPictureOrAPdf(String name, boolean taken) throws IOException {
        var bytes = name.endsWith("png") ? Pictures.encoded("png", 4, 4) : Documents.PDF;
        var received = received(name, bytes);

        if (taken) {
            assertThat(keep(UUID.randomUUID(), FileKind.PROOF, received)).startsWith("/uploads/bukti/");
        } else {
            assertThatThrownBy(() -> keep(UUID.randomUUID(), FileKind.PROOF, received))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("unsupported_file");
        }
    }

    @Test
    void aFileBelongsToWhoeverHasBroughtIt() throws IOException {
        var budi = SamplePerson.student().id();
        var address = keep(budi, FileKind.PROOF, received("nim.pdf", Documents.PDF));

        assertThat(belongs(address, budi)).isTrue();
        assertThat(belongs(address, SamplePerson.student().id())).isFalse();
        assertThat(belongs("/uploads/bukti/x.pdf", budi)).isFalse();
        assertThat(belongs("https://example.org/x.pdf", budi)).isFalse();
        assertThat(belongs("", budi)).isFalse();
    }

    @Test
    void theLocationIsNotTheCallersToGetWrong() throws IOException {
        var received = received("nim.pdf", Documents.PDF);

        assertThatThrownBy(() -> uploads.keep(UUID.randomUUID(), FileKind.PROOF, "../x", received))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobodyKeepsMoreThanTheirShare() {
        var budi = FileSender.student();
        StoredFiles.fill(budi.person().id(), quota.bytesPerPerson() - 10);

        budi.document("a.txt", new byte[] {'1', '2', '3', '4', '5', '6', '7', '8', '9', '0'})
                .then()
                .statusCode(200);
        budi.document("b.txt", new byte[] {'1'}).then().statusCode(409).body("code", equalTo("quota_exceeded"));
        FileSender.student().kept("bukti");
    }

    @Test
    void manyAtOnceDoNotExceedItTogether() throws InterruptedException {
        var budi = FileSender.student();
        StoredFiles.fill(budi.person().id(), quota.bytesPerPerson() - 25);

        var statuses = Concurrently.times(
                8, it -> budi.document("a.txt", "0123456789".getBytes()).statusCode());

        assertThat(statuses).containsOnly(200, 409);
        assertThat(statuses).filteredOn(it -> it == 200).hasSize(2);
    }

    private String keep(UUID owner, FileKind use, ReceivedFile received) {
        return QuarkusTransaction.requiringNew().call(() -> uploads.keep(owner, use, "bukti", received));
    }

    private boolean belongs(String address, UUID owner) {
        return QuarkusTransaction.requiringNew().call(() -> uploads.belongs(address, owner, FileKind.PROOF));
    }

    private ReceivedFile received(String name, byte[] bytes) throws IOException {
        return new ReceivedFile(name, Files.write(folder.resolve("masuk"), bytes));
    }
}
