package id.brevet.catalogue;

import static id.brevet.web.FormValidation.validated;

import id.brevet.audit.Auditor;
import id.brevet.audit.Changes;
import id.brevet.shared.Refusal;
import id.brevet.upload.ReceivedFile;
import id.brevet.web.FormValidation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Creates, changes and deletes courses for the office. */
@ApplicationScoped
class CourseEditing {

    private static final int MOST_PICTURES = 20;

    @Inject
    CatalogueFiles files;

    @Inject
    Batches batches;

    @Inject
    FormValidation validation;

    @Inject
    Auditor auditor;

    Course create(CourseInput it) {
        var pictures = it.pictures();
        files.refuseForeign(CatalogueFiles.OF_COURSES, pictures, List.of());
        refuseTooMany(pictures);
        var course = new Course(it, Course.freeSlug(validated(it.title())));
        course.persistAndFlush();
        auditor.note("course.created", course, Map.of(), Changes.of(CatalogueFacts.of(course)));
        return course;
    }

    /** Creates a course with uploaded pictures. */
    Course create(CourseInput it, List<ReceivedFile> pictures) {
        return create(it.withPictures(files.store(CatalogueFiles.OF_COURSES, pictures)));
    }

    /** Changes a course; uploaded pictures come after the others. */
    Course change(UUID id, CourseInput change, List<ReceivedFile> pictures) {
        var shown = new ArrayList<>(Course.locked(id).pictures());
        shown.addAll(files.store(CatalogueFiles.OF_COURSES, pictures));
        return change(id, change.withPictures(shown));
    }

    Course removePicture(UUID id, UUID picture) {
        var shown = Course.locked(id).images.stream()
                .filter(it -> !it.id.equals(picture))
                .map(it -> it.imageUrl)
                .toList();
        return change(id, CourseInput.of(shown));
    }

    /** Moves a picture one place forward; the first one is the cover of the course. */
    Course movePictureUp(UUID id, UUID picture) {
        var images = Course.locked(id).images;
        var shown = new ArrayList<>(images.stream().map(it -> it.imageUrl).toList());
        images.stream()
                .filter(it -> it.id.equals(picture) && it.position > 0)
                .findFirst()
                .ifPresent(it -> Collections.swap(shown, images.indexOf(it), images.indexOf(it) - 1));
        return change(id, CourseInput.of(shown));
    }

    Course change(UUID id, CourseInput change) {
        var course = Course.locked(id);
        if (change.version() != null && change.version() != course.version) {
            throw Refusal.conflict("stale_write");
        }
        var shown = course.pictures();
        files.refuseForeign(CatalogueFiles.OF_COURSES, change.pictures(), shown);
        refuseTooMany(change.pictures());
        var before = CatalogueFacts.of(course);
        course.change(change);
        Course.flush();
        var changes = Changes.of(before, CatalogueFacts.of(course));
        if (changes.any()) {
            auditor.note("course.changed", course, changes.before(), changes.after());
        }
        files.discard(
                shown.stream().filter(it -> !course.pictures().contains(it)).toList());
        return course;
    }

    void delete(UUID id) {
        var course = Course.locked(id);
        var count = batches.countOf(id);
        if (count > 0) {
            throw Refusal.inUse(Map.of("batches", count));
        }
        var shown = course.pictures();
        auditor.note("course.deleted", course, Changes.of(CatalogueFacts.of(course)), Map.of());
        try {
            course.deleteAndFlush();
        } catch (ConstraintViolationException e) {
            QuarkusTransaction.setRollbackOnly();
            throw Refusal.conflict("in_use");
        }
        files.discard(shown);
    }

    private void refuseTooMany(@Nullable List<String> pictures) {
        if (pictures != null && pictures.size() > MOST_PICTURES) {
            throw Refusal.invalid(Map.of(CatalogueFiles.OF_COURSES, validation.sentence("too_many_pictures")));
        }
    }
}
