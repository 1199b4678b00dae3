package id.brevet.catalogue;

import id.brevet.account.GroupType;
import id.brevet.account.NotBlankIfGiven;
import id.brevet.account.OneLine;
import id.brevet.shared.Wire;
import id.brevet.web.LongText;
import id.brevet.web.Whole;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A new batch, or changes to one; fields left out stay, and an empty description or thumbnail removes it. */
public record BatchInput(
        @NotNull(message = "{title.needed}", groups = Whole.class) @NotBlankIfGiven(message = "{title.needed}")
                @OneLine
                @Nullable String title,
        @LongText @Nullable String description,
        @Nullable String batchThumbnail,
        @NotNull(message = "{start_at.needed}", groups = Whole.class) @Nullable Instant startAt,
        @NotNull(message = "{end_at.needed}", groups = Whole.class) @Nullable Instant endAt,
        @NotNull(message = "{registration_start_at.needed}", groups = Whole.class) @Nullable Instant registrationStartAt,
        @NotNull(message = "{registration_end_at.needed}", groups = Whole.class) @Nullable Instant registrationEndAt,
        @NotNull(message = "{start_time.needed}", groups = Whole.class) @Nullable LocalTime startTime,
        @NotNull(message = "{end_time.needed}", groups = Whole.class) @Nullable LocalTime endTime,
        @NotNull(message = "{days.needed}", groups = Whole.class) @Size(min = 1, message = "{days.needed}") @Nullable List<Weekday> days,
        @NotNull(message = "{room.needed}", groups = Whole.class) @NotBlankIfGiven(message = "{room.needed}")
                @OneLine
                @Nullable String room,
        @NotNull(message = "{quota.range}", groups = Whole.class) @Min(value = 1, message = "{quota.range}") @Max(value = 100_000, message = "{quota.range}") @Nullable Integer quota,
        @NotNull(message = "{course_type.needed}", groups = Whole.class) @Nullable CourseType courseType,
        @NotNull(message = "{group_types.needed}", groups = Whole.class) @Size(min = 1, message = "{group_types.needed}") @Nullable List<GroupType> groupTypes,
        @Nullable Boolean isArchived,
        @Nullable Integer version) {

    public BatchInput {
        title = FormText.clean(title);
        description = FormText.clean(description);
        batchThumbnail = FormText.clean(batchThumbnail);
        room = FormText.clean(room);
        days = FormText.distinct(days);
        groupTypes = FormText.distinct(groupTypes);
    }

    /** The form shows every field, so a missing description is one that was emptied. */
    static BatchInput of(BatchForm it, @Nullable String storedThumbnail) {
        var times = it.times();
        return new BatchInput(
                it.title(),
                it.description() == null ? "" : it.description(),
                storedThumbnail == null && it.removeThumbnail() != null ? "" : storedThumbnail,
                BatchTimesForm.parseInstant(times.startAt()),
                BatchTimesForm.parseInstant(times.endAt()),
                BatchTimesForm.parseInstant(times.registrationStartAt()),
                BatchTimesForm.parseInstant(times.registrationEndAt()),
                BatchTimesForm.parseTime(times.startTime()),
                BatchTimesForm.parseTime(times.endTime()),
                it.choice().chosenDays(),
                it.room(),
                FormText.number(it.quota()),
                Wire.named(CourseType.class, it.choice().courseType()).orElse(null),
                it.choice().chosenGroups(),
                null,
                FormText.number(it.version()));
    }
}
