package id.brevet.upload;

import id.brevet.support.SampleBatch;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.UUID;

/** Rows that refer to files, and a use that a later feature might declare. */
@Dependent
public class ReferringRows {

    @Produces
    static final FileUse BLOG = new FileUse("blog_pictures", FileKind.IMAGE, FileUse.Readers.PUBLIC, "course", "slug");

    static void use(String address) {
        proofOf(SamplePerson.student().id(), address);
    }

    static void proofOf(UUID person, String address) {
        Sql.change("update users set nim_proof = ?, proof_sent_at = now() where id = ?", address, person);
    }

    static void pictureOfBatch(String address) {
        Sql.change(
                "update batch set batch_thumbnail = ? where id = ?",
                address,
                SampleBatch.open(1).id());
    }
}
