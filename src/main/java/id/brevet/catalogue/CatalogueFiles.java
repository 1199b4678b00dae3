package id.brevet.catalogue;

import id.brevet.shared.Refusal;
import id.brevet.upload.FileKind;
import id.brevet.upload.FileUse;
import id.brevet.upload.ReceivedFile;
import id.brevet.upload.Uploads;
import id.brevet.web.FormValidation;
import id.brevet.web.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pictures of courses and batches, which are public while in use. */
@ApplicationScoped
class CatalogueFiles {

    static final String OF_COURSES = "course_images";
    static final String OF_BATCHES = "batch_thumbnail";

    @Produces
    static final FileUse COURSE_PICTURES =
            new FileUse(OF_COURSES, FileKind.IMAGE, FileUse.Readers.PUBLIC, "course_image", "image_url");

    @Produces
    static final FileUse BATCH_PICTURES =
            new FileUse(OF_BATCHES, FileKind.IMAGE, FileUse.Readers.PUBLIC, "batch", "batch_thumbnail");

    @Inject
    Uploads uploads;

    @Inject
    FormValidation validation;

    @Inject
    Viewer viewer;

    List<String> store(String field, Collection<ReceivedFile> received) {
        try {
            return received.stream()
                    .map(it -> uploads.keep(viewer.id(), FileKind.IMAGE, field, it))
                    .toList();
        } catch (Refusal no) {
            throw Refusal.invalid(Map.of(field, validation.sentence(no)));
        }
    }

    /** A request may name only pictures that the viewer has uploaded or that are in use there already. */
    void refuseForeign(String field, @Nullable Collection<String> named, Collection<String> current) {
        if (named != null
                && !named.stream()
                        .allMatch(it -> current.contains(it) || uploads.belongs(it, viewer.id(), FileKind.IMAGE))) {
            throw Refusal.invalid(Map.of(field, validation.sentence("file_not_yours")));
        }
    }

    void discard(Collection<String> addresses) {
        addresses.forEach(uploads::discard);
    }
}
