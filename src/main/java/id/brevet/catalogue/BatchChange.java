package id.brevet.catalogue;

import id.brevet.account.GroupType;
import id.brevet.account.NotBlankIfGiven;
import id.brevet.account.OneLine;
import id.brevet.web.LongText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes to a batch; fields left out stay, and an empty description or thumbnail removes it. */
public record BatchChange(
        @NotBlankIfGiven(message = "{title.needed}") @OneLine @Nullable String title,
        @LongText @Nullable String description,
        @Nullable String batchThumbnail,
        @Nullable Instant startAt,
        @Nullable Instant endAt,
        @Nullable Instant registrationStartAt,
        @Nullable Instant registrationEndAt,
        @Nullable LocalTime startTime,
        @Nullable LocalTime endTime,
        @Size(min = 1, message = "{days.needed}") @Nullable List<Weekday> days,
        @NotBlankIfGiven(message = "{room.needed}") @OneLine @Nullable String room,
        @Min(value = 1, message = "{quota.range}") @Max(value = 100_000, message = "{quota.range}") @Nullable Integer quota,
        @Nullable CourseType courseType,
        @Size(min = 1, message = "{group_types.needed}") @Nullable List<GroupType> groupTypes,
        @Nullable Boolean isArchived,
        @Nullable Integer version) {

    public BatchChange {
        title = FormText.clean(title);
        description = FormText.clean(description);
        batchThumbnail = FormText.clean(batchThumbnail);
        room = FormText.clean(room);
        days = FormText.distinct(days);
        groupTypes = FormText.distinct(groupTypes);
    }

    BatchChange withThumbnail(String thumbnail) {
        return new BatchChange(
                title,
                description,
                thumbnail,
                startAt,
                endAt,
                registrationStartAt,
                registrationEndAt,
                startTime,
                endTime,
                days,
                room,
                quota,
                courseType,
                groupTypes,
                isArchived,
                version);
    }
}
