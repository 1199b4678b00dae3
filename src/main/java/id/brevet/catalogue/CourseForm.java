package id.brevet.catalogue;

import id.brevet.upload.ReceivedFile;
import id.brevet.upload.ReceivedFileForm;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The office's form for a course, as typed. */
public record CourseForm(
        @RestForm @Nullable String version,
        @RestForm @Nullable String title,
        @RestForm("short_description") @Nullable String shortDescription,
        @RestForm @Nullable String description,
        @RestForm("learning_outcomes") @Nullable String learningOutcomes,
        @RestForm @Nullable String achievements,
        @RestForm(CatalogueFiles.OF_COURSES) @Nullable List<FileUpload> pictures) {

    static final CourseForm BLANK = new CourseForm(null, null, null, null, null, null, null);

    static CourseForm of(CourseView it) {
        return new CourseForm(
                it.version(),
                it.title(),
                it.shortDescription(),
                it.description(),
                it.learningOutcomes(),
                it.achievements(),
                null);
    }

    /** The form shows every field, so none may be left out. */
    CourseInput input() {
        var unseen = FormText.number(version);
        return new CourseInput(title, shortDescription, description, learningOutcomes, achievements, List.of(), unseen);
    }

    List<ReceivedFile> receivedFiles() {
        return pictures == null
                ? List.of()
                : pictures.stream()
                        .map(ReceivedFileForm::of)
                        .filter(Objects::nonNull)
                        .toList();
    }
}
