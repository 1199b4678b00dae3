package id.brevet.catalogue;

import static id.brevet.web.FormValidation.inspected;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.brevet.account.GroupType;
import id.brevet.ground.Setup;
import id.brevet.web.Format;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjuster;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Courses and batches to try the product with, at every stage of their life. */
@ApplicationScoped
public class CatalogueStart {

    /** After the people of the demo, before what they buy. */
    public static final int ORDER = 3_000;

    private record Shelf(NewCourse course, List<Term> batches) {}

    /** A batch whose days are counted from today. */
    private record Term(
            String title,
            @Nullable String description,
            int opens,
            int closes,
            int starts,
            int ends,
            LocalTime from,
            LocalTime to,
            List<Weekday> days,
            String room,
            int quota,
            CourseType type,
            List<GroupType> groups,
            boolean archived) {

        NewBatch from(Clock clock) {
            return new NewBatch(
                    title,
                    description,
                    null,
                    on(clock, starts, nextOrSame(weekday(0)), from),
                    on(clock, ends, nextOrSame(weekday(days.size() - 1)), to),
                    on(clock, opens, it -> it, LocalTime.of(8, 0)),
                    on(clock, closes, it -> it, LocalTime.of(20, 0)),
                    from,
                    to,
                    days,
                    room,
                    quota,
                    type,
                    groups);
        }

        private DayOfWeek weekday(int number) {
            return DayOfWeek.valueOf(days.get(number).name());
        }

        private static Instant on(Clock clock, int days, TemporalAdjuster day, LocalTime time) {
            var today = clock.instant().atZone(Format.CENTRE).toLocalDate();
            return today.plusDays(days)
                    .with(day)
                    .atTime(time)
                    .atZone(Format.CENTRE)
                    .toInstant();
        }
    }

    @Inject
    Setup setup;

    @Inject
    Batches timetable;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Transactional
    void stock(@Observes @Priority(ORDER) StartupEvent start) throws IOException {
        if (setup.demo() && Course.none()) {
            try (var shelves = CatalogueStart.class.getResourceAsStream("/demo/katalog.json")) {
                json.readValue(shelves, new TypeReference<List<Shelf>>() {}).forEach(this::stock);
            }
        }
    }

    private void stock(Shelf shelf) {
        var course = new Course(shelf.course, Course.freeSlug(inspected(shelf.course.title())));
        course.persistAndFlush();
        for (var term : shelf.batches) {
            var batch = new Batch(course, term.from(clock), timetable.freeSlug(term.title));
            batch.archive(term.archived);
            batch.persistAndFlush();
        }
    }
}
