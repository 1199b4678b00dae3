package id.brevet.catalogue;

import static id.brevet.web.Inspector.inspected;

import id.brevet.audit.Auditor;
import id.brevet.shared.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** Puts courses into the catalogue, rewrites them and takes them out, for the office. */
@ApplicationScoped
class Editor {

    @Inject
    CatalogueFiles files;

    @Inject
    Timetable timetable;

    @Inject
    Auditor auditor;

    Course publish(NewCourse it) {
        files.own(CatalogueFiles.OF_COURSES, it.change(null).pictures(), List.of());
        var course = new Course(it, Course.freeSlug(inspected(it.title())));
        course.persistAndFlush();
        auditor.note("course.created", course, Map.of(), Trace.of(Portrait.of(course)));
        return course;
    }

    Course change(UUID id, CourseChange change) {
        var course = Course.locked(id);
        if (change.version() != null && change.version() != course.version) {
            throw Refusal.conflict("stale_write");
        }
        var shown = course.pictures();
        files.own(CatalogueFiles.OF_COURSES, change.pictures(), shown);
        var before = Portrait.of(course);
        course.change(change);
        Course.flush();
        var trace = Trace.of(before, Portrait.of(course));
        if (trace.any()) {
            auditor.note("course.changed", course, trace.before(), trace.after());
        }
        files.discard(
                shown.stream().filter(it -> !course.pictures().contains(it)).toList());
        return course;
    }

    void withdraw(UUID id) {
        var course = Course.locked(id);
        var batches = timetable.ofCourse(id);
        if (batches > 0) {
            throw Refusal.inUse(Map.of("batches", batches));
        }
        var shown = course.pictures();
        auditor.note("course.deleted", course, Trace.of(Portrait.of(course)), Map.of());
        try {
            course.withdraw();
        } catch (ConstraintViolationException e) {
            QuarkusTransaction.setRollbackOnly();
            throw Refusal.conflict("in_use");
        }
        files.discard(shown);
    }
}
