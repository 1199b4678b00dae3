package id.brevet.catalogue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A batch in API v1. */
public record BatchJson(
        UUID id,
        UUID courseId,
        String slug,
        String title,
        @Nullable String description,
        @Nullable String batchThumbnail,
        @JsonUnwrapped BatchTimes times,
        String room,
        int quota,
        CourseType courseType,
        List<BatchDayJson> days,
        List<BatchGroupJson> batchGroups,
        CourseRef course,
        BatchStatus status,
        int remaining,
        boolean canRegister,
        boolean isArchived,
        Instant createdAt,
        Instant updatedAt) {

    public static BatchJson of(Batch batch, int held, Instant now) {
        return of(BatchView.of(batch, held, now));
    }

    public static BatchJson of(BatchView it) {
        return new BatchJson(
                it.id(),
                it.course().id(),
                it.slug(),
                it.title(),
                it.description(),
                it.thumbnail(),
                it.times(),
                it.room(),
                it.seats().quota(),
                it.courseType(),
                BatchDayJson.of(it),
                BatchGroupJson.of(it),
                it.course(),
                it.status(),
                it.seats().remaining(),
                it.canRegister(),
                it.archived(),
                it.createdAt(),
                it.updatedAt());
    }
}
