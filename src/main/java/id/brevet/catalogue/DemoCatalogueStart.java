package id.brevet.catalogue;

import static id.brevet.web.FormValidation.validated;
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

/** Demo courses and batches in every state, created at the start. */
@ApplicationScoped
public class DemoCatalogueStart {

    /** After the people of the demo, before their purchases. */
    public static final int ORDER = 3_000;

    private record DemoCourse(CourseInput course, List<DemoBatch> batches) {}

    /** A batch whose dates count from today. */
    private record DemoBatch(
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

        BatchInput from(Clock clock) {
            return new BatchInput(
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
                    groups,
                    null,
                    null);
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
    Batches batches;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Transactional
    void create(@Observes @Priority(ORDER) StartupEvent start) throws IOException {
        if (setup.demo() && Course.none()) {
            try (var file = DemoCatalogueStart.class.getResourceAsStream("/demo/katalog.json")) {
                json.readValue(file, new TypeReference<List<DemoCourse>>() {}).forEach(this::create);
            }
        }
    }

    private void create(DemoCourse demoCourse) {
        var course = new Course(demoCourse.course, Course.freeSlug(validated(demoCourse.course.title())));
        course.persistAndFlush();
        for (var demoBatch : demoCourse.batches) {
            var batch = new Batch(course, demoBatch.from(clock), batches.freeSlug(demoBatch.title));
            batch.archive(demoBatch.archived);
            batch.persistAndFlush();
        }
    }
}
