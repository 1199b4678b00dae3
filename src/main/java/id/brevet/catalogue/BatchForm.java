package id.brevet.catalogue;

import id.brevet.upload.ReceivedFile;
import id.brevet.upload.ReceivedFileForm;
import jakarta.ws.rs.BeanParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The office's form for a batch, as typed. */
public record BatchForm(
        @RestForm @Nullable String version,
        @RestForm("course_id") @Nullable String courseId,
        @RestForm @Nullable String title,
        @RestForm @Nullable String description,
        @RestForm @Nullable String room,
        @RestForm @Nullable String quota,
        @BeanParam BatchChoiceForm choice,
        @BeanParam BatchTimesForm times,
        @RestForm("batch_thumbnail") @Nullable FileUpload thumbnail,
        @RestForm("remove_thumbnail") @Nullable String removeThumbnail) {

    static BatchForm blank(@Nullable String course) {
        var choice = BatchChoiceForm.USUAL;
        return new BatchForm(null, course, null, null, null, null, choice, BatchTimesForm.BLANK, null, null);
    }

    static BatchForm of(BatchView it) {
        return of(it, it.version(), BatchTimesForm.of(it.times()));
    }

    /** A copy without the dates, which will differ. */
    static BatchForm copy(BatchView it) {
        return of(it, null, BatchTimesForm.of(it.times()).hoursOnly());
    }

    private static BatchForm of(BatchView it, @Nullable String version, BatchTimesForm times) {
        return new BatchForm(
                version,
                it.course().id().toString(),
                it.title(),
                it.description(),
                it.room(),
                String.valueOf(it.seats().quota()),
                BatchChoiceForm.of(it),
                times,
                null,
                null);
    }

    @Nullable ReceivedFile picture() {
        return ReceivedFileForm.of(thumbnail);
    }

    public boolean selects(UUID course) {
        return course.toString().equals(courseId);
    }
}
