package id.brevet.catalogue;

import id.brevet.account.GroupType;
import id.brevet.account.OneLine;
import id.brevet.shared.Wire;
import id.brevet.web.LongText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A new batch as the office enters it. */
public record NewBatch(
        @NotBlank(message = "{title.needed}") @OneLine @Nullable String title,
        @LongText @Nullable String description,
        @Nullable String batchThumbnail,
        @NotNull(message = "{start_at.needed}") @Nullable Instant startAt,
        @NotNull(message = "{end_at.needed}") @Nullable Instant endAt,
        @NotNull(message = "{registration_start_at.needed}") @Nullable Instant registrationStartAt,
        @NotNull(message = "{registration_end_at.needed}") @Nullable Instant registrationEndAt,
        @NotNull(message = "{start_time.needed}") @Nullable LocalTime startTime,
        @NotNull(message = "{end_time.needed}") @Nullable LocalTime endTime,
        @NotEmpty(message = "{days.needed}") @Nullable List<Weekday> days,
        @NotBlank(message = "{room.needed}") @OneLine @Nullable String room,
        @NotNull(message = "{quota.range}") @Min(value = 1, message = "{quota.range}") @Max(value = 100_000, message = "{quota.range}") @Nullable Integer quota,
        @NotNull(message = "{course_type.needed}") @Nullable CourseType courseType,
        @NotEmpty(message = "{group_types.needed}") @Nullable List<GroupType> groupTypes) {

    public NewBatch {
        title = FormText.clean(title);
        description = FormText.clean(description);
        room = FormText.clean(room);
        days = FormText.distinct(days);
        groupTypes = FormText.distinct(groupTypes);
    }

    /** The form shows every field, so none may be left out. */
    static NewBatch of(BatchForm it) {
        return new NewBatch(
                it.title(),
                it.description() == null ? "" : it.description(),
                it.removeThumbnail() == null ? null : "",
                BatchTimesForm.parseInstant(it.times().startAt()),
                BatchTimesForm.parseInstant(it.times().endAt()),
                BatchTimesForm.parseInstant(it.times().registrationStartAt()),
                BatchTimesForm.parseInstant(it.times().registrationEndAt()),
                BatchTimesForm.parseTime(it.times().startTime()),
                BatchTimesForm.parseTime(it.times().endTime()),
                it.choice().chosenDays(),
                it.room(),
                FormText.number(it.quota()),
                Wire.named(CourseType.class, it.choice().courseType()).orElse(null),
                it.choice().chosenGroups());
    }

    BatchChange toChange(@Nullable Integer version) {
        return new BatchChange(
                title,
                description,
                batchThumbnail,
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
                null,
                version);
    }
}
