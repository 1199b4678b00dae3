package id.brevet.upload;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.Concurrently;
import id.brevet.support.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UploadCleanupJobTest implements ClockAndRateLimitReset, WithoutUploads {

    @Inject
    UploadCleanupJob job;

    @Inject
    Uploads uploads;

    @Test
    void whatNobodyHasComeForGoesAfterTwoDays() {
        var budi = FileSender.student();
        var old = budi.kept("bukti");
        var young = budi.kept("bukti");
        var wanted = budi.kept("bukti");
        var file = StoredFiles.file(old);
        Sql.change("update upload set wanted_at = now() - interval '49 hours' where address <> ?", young);
        Sql.change("update upload set wanted_at = now() - interval '47 hours' where address = ?", young);
        ReferringRows.use(wanted);

        job.run("recurring");

        assertThat(Sql.column("select address from upload")).containsExactlyInAnyOrder(young, wanted);
        assertThat(file).doesNotExist();
        assertThat(StoredFiles.file(young)).exists();
        assertThat(StoredFiles.file(wanted)).exists();
    }

    @Test
    void whatIsWantedIsNotAskedForAgainSoon() {
        var address = FileSender.student().kept("bukti");
        Sql.change("update upload set wanted_at = now() - interval '49 hours'");
        ReferringRows.use(address);

        job.run("recurring");

        assertThat(Sql.count("select count(*) from upload where wanted_at > now() - interval '1 hour'"))
                .isOne();
    }

    @Test
    void whatSomebodyIsAboutToUseIsLeftAlone() throws InterruptedException {
        var budi = FileSender.student();
        var address = budi.kept("bukti");
        Sql.change("update upload set wanted_at = now() - interval '49 hours'");

        QuarkusTransaction.begin();
        assertThat(uploads.belongs(address, budi.person().id(), FileKind.IMAGE)).isTrue();
        Concurrently.times(1, it -> {
            job.run("recurring");
            return it;
        });
        QuarkusTransaction.commit();

        assertThat(StoredFiles.file(address)).exists();
        assertThat(Sql.count("select count(*) from upload")).isOne();
    }

    @Test
    void twoNodesDoNotStandInEachOthersWay() throws InterruptedException {
        var budi = FileSender.student();
        for (var i = 0; i < 5; i++) {
            budi.kept("bukti");
        }
        Sql.change("update upload set wanted_at = now() - interval '49 hours'");

        Concurrently.times(4, it -> {
            job.run("recurring");
            return it;
        });

        assertThat(Sql.count("select count(*) from upload")).isZero();
    }

    @Test
    void filesThatNoRowKnowsGoAfterAnHour() throws IOException {
        var known = StoredFiles.file(FileSender.student().kept("bukti"));
        var old = stray("ab" + "0".repeat(30));
        var unfinished = stray("ab" + "1".repeat(30) + ".part");
        var young = stray("ab" + "2".repeat(30));
        StoredFiles.age(old, Duration.ofMinutes(61));
        StoredFiles.age(unfinished, Duration.ofMinutes(61));
        StoredFiles.age(young, Duration.ofMinutes(59));
        StoredFiles.age(known, Duration.ofDays(400));

        job.run("recurring");

        assertThat(old).doesNotExist();
        assertThat(unfinished).doesNotExist();
        assertThat(young).exists();
        assertThat(known).exists();
        Files.delete(young);
    }

    private static Path stray(String key) throws IOException {
        var place = StoredFiles.place(key);
        Files.createDirectories(place.getParent());
        return Files.writeString(place, "sisa");
    }
}
