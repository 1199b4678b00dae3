package id.brevet.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class UploadDeletionTest implements ClockAndRateLimitReset, WithoutUploads {

    @Inject
    Uploads uploads;

    @Test
    void theOwnerDeletesByTheAddressThatWasReturned() {
        var budi = FileSender.student();
        var address = budi.kept("bukti");
        var file = StoredFiles.file(address);
        assertThat(file).exists();

        budi.delete(address).then().statusCode(200).body("data", equalTo(null));

        assertThat(file).doesNotExist();
        budi.get(address).then().statusCode(404);
        budi.delete(address).then().statusCode(404);
        assertThat(Sql.count("select count(*) from audit_entry where action = 'upload.deleted'"))
                .isZero();
    }

    @Test
    void theOfficeDeletesAnybodysAndThatIsWrittenDown() {
        var budi = FileSender.student();
        var office = FileSender.office();
        var address = budi.kept("bukti");
        var id = Sql.one("select id from upload where address = ?", address);

        office.delete(address).then().statusCode(200);

        assertThat(Sql.column("select object_id || ' ' || actor_id || ' ' || (before ->> 'owner') || ' '"
                        + " || (before ->> 'address') from audit_entry where action = 'upload.deleted'"))
                .containsExactly("%s %s %s %s"
                        .formatted(id, office.person().id(), budi.person().id(), address));
    }

    @Test
    void anothersFileDoesNotExist() {
        var address = FileSender.student().kept("bukti");

        FileSender.student().delete(address).then().statusCode(404);

        assertThat(StoredFiles.file(address)).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../secret", "/uploads/../secret", "/etc/passwd", "/uploads/", "x", "/uploads/a\0b"})
    void whatIsNoFileOfOursDoesNotExist(String address) {
        FileSender.office().delete(address).then().statusCode(404);
    }

    @Test
    void anAddressIsNeeded() {
        FileSender.student().delete(" ").then().statusCode(400).body("error.file_path", notNullValue());
    }

    @Test
    void whatIsInUseStays() {
        var budi = FileSender.student();
        var address = budi.kept("bukti");
        ReferringRows.use(address);

        for (var who : new FileSender[] {budi, FileSender.office()}) {
            who.delete(address)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("in_use"))
                    .body("error.references", equalTo(1));
        }
        assertThat(StoredFiles.file(address)).exists();
        budi.get(address).then().statusCode(200);
    }

    @Test
    void whatIsLetGoOfIsThrownAwayUnlessSomethingElseRefersToIt() {
        var budi = FileSender.student();
        var gone = budi.kept("bukti");
        var used = budi.kept("bukti");
        var file = StoredFiles.file(gone);
        ReferringRows.use(used);

        QuarkusTransaction.requiringNew().run(() -> {
            uploads.discard(gone);
            uploads.discard(used);
            uploads.discard("/uploads/tidak/ada.png");
        });

        assertThat(file).doesNotExist();
        assertThat(Sql.column("select address from upload")).containsExactly(used);
    }

    @Test
    void whatIsRolledBackWasNeverThrownAway() {
        var budi = FileSender.student();
        var address = budi.kept("bukti");

        QuarkusTransaction.begin();
        uploads.discard(address);
        QuarkusTransaction.rollback();

        budi.get(address).then().statusCode(200);
    }
}
