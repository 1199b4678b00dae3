package id.brevet.home;

import id.brevet.catalogue.Batch;
import id.brevet.catalogue.BatchView;
import id.brevet.catalogue.Course;
import id.brevet.catalogue.CourseView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the public catalogue: courses, and batches that are open or not over. */
@ApplicationScoped
public class ShopReport {

    private static final int CHOICES = 100;

    private static final String WITH_HELD_SEATS =
            "select b, function('batch_held' as Integer, b.id, :now) from Batch b join fetch b.course ";

    private static final String NEXT = WITH_HELD_SEATS + "where " + Batch.ADMITS + "order by b.registrationEndAt, b.id";

    private static final String OF_COURSE = WITH_HELD_SEATS
            + "where b.course.id = :course and not b.archived and b.endAt > :now order by b.startAt, b.id";

    private static final String POPULAR = "select c, (select count(b) from Batch b where b.course = c and "
            + Batch.ADMITS + ") from Course c order by c.sold desc, c.createdAt desc, c.id desc";

    private static final String OPEN_OF = "select b.course.id, count(b) from Batch b where b.course.id in :courses and "
            + Batch.ADMITS + "group by b.course.id";

    private static final String TITLES = "select c.slug, c.title from Course c order by c.title, c.id";

    @Inject
    EntityManager database;

    /** The batches open for registration, those that close first in front. */
    List<BatchView> openBatches(Instant now, int limit) {
        return views(database.createQuery(NEXT, Object[].class), now, limit);
    }

    /** The batches of a course that are not over yet. */
    List<BatchView> batchesOf(UUID course, Instant now, int limit) {
        return views(database.createQuery(OF_COURSE, Object[].class).setParameter("course", course), now, limit);
    }

    List<CourseCard> popularCourses(Instant now, int limit) {
        return database
                .createQuery(POPULAR, Object[].class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(it -> new CourseCard(CourseView.of((Course) it[0]), (Long) it[1]))
                .toList();
    }

    List<CourseCard> courseCards(List<CourseView> courses, Instant now) {
        var open = openCounts(courses.stream().map(CourseView::id).toList(), now);
        return courses.stream()
                .map(it -> new CourseCard(it, open.getOrDefault(it.id(), 0L)))
                .toList();
    }

    List<PublicBatchFilterView.Choice> courseChoices() {
        return database.createQuery(TITLES, PublicBatchFilterView.Choice.class)
                .setMaxResults(CHOICES)
                .getResultList();
    }

    private Map<UUID, Long> openCounts(List<UUID> courses, Instant now) {
        return database
                .createQuery(OPEN_OF, Object[].class)
                .setParameter("courses", courses)
                .setParameter("now", now)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(it -> (UUID) it[0], it -> (Long) it[1]));
    }

    private static List<BatchView> views(TypedQuery<Object[]> query, Instant now, int limit) {
        return query.setParameter("now", now).setMaxResults(limit).getResultList().stream()
                .map(it -> BatchView.of((Batch) it[0], (Integer) it[1], now))
                .toList();
    }
}
