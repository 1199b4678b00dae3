package id.brevet.catalogue;

import static java.time.temporal.ChronoUnit.SECONDS;

import id.brevet.web.Format;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The dates and hours of a batch as typed, in the centre's time zone. */
public record BatchTimesForm(
        @RestForm("start_at") @Nullable String startAt,
        @RestForm("end_at") @Nullable String endAt,
        @RestForm("registration_start_at") @Nullable String registrationStartAt,
        @RestForm("registration_end_at") @Nullable String registrationEndAt,
        @RestForm("start_time") @Nullable String startTime,
        @RestForm("end_time") @Nullable String endTime) {

    static final BatchTimesForm BLANK = new BatchTimesForm(null, null, null, null, null, null);

    static BatchTimesForm of(BatchTimes it) {
        return new BatchTimesForm(
                format(it.startAt()),
                format(it.endAt()),
                format(it.registrationStartAt()),
                format(it.registrationEndAt()),
                it.startTime().toString(),
                it.endTime().toString());
    }

    /** The hours without the dates, for a copy of the batch. */
    BatchTimesForm hoursOnly() {
        return new BatchTimesForm(null, null, null, null, startTime, endTime);
    }

    static @Nullable Instant parseInstant(@Nullable String typed) {
        try {
            return typed == null
                    ? null
                    : LocalDateTime.parse(typed.strip()).atZone(Format.CENTRE).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static @Nullable LocalTime parseTime(@Nullable String typed) {
        try {
            return typed == null ? null : LocalTime.parse(typed.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String format(Instant at) {
        return at.truncatedTo(SECONDS).atZone(Format.CENTRE).toLocalDateTime().toString();
    }
}
