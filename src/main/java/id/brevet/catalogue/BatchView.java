package id.brevet.catalogue;

import id.brevet.account.GroupType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A batch as pages show it. */
public record BatchView(
        UUID id,
        String version,
        CourseRef course,
        String slug,
        String title,
        @Nullable String description,
        @Nullable String thumbnail,
        BatchTimes times,
        String room,
        CourseType courseType,
        List<Weekday> days,
        List<GroupType> groupTypes,
        Seats seats,
        BatchStatus status,
        Admission admission,
        boolean archived,
        Instant createdAt,
        Instant updatedAt) {

    public static BatchView of(Batch it, int held, Instant now) {
        var seats = Seats.of(it, held);
        return new BatchView(
                it.id,
                String.valueOf(it.version),
                CourseRef.of(it.course),
                it.slug,
                it.title,
                it.description,
                it.batchThumbnail,
                BatchTimes.of(it),
                it.room,
                it.courseType,
                List.copyOf(it.days),
                List.copyOf(it.groupTypes),
                seats,
                it.statusAt(now, seats.remaining()),
                it.admissionAt(now, seats.remaining()),
                it.archived,
                it.createdAt,
                it.updatedAt);
    }

    public boolean canRegister() {
        return admission == Admission.OPEN;
    }

    public String href() {
        return "/batch/" + slug;
    }

    public String deskHref() {
        return "/admin/batch/" + slug;
    }
}
