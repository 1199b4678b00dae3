package id.brevet.catalogue;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;

/** The dates and hours of a batch and of its registration. */
public record BatchTimes(
        Instant startAt,
        Instant endAt,
        Instant registrationStartAt,
        Instant registrationEndAt,
        @JsonFormat(pattern = "HH:mm:ss") LocalTime startTime,
        @JsonFormat(pattern = "HH:mm:ss") LocalTime endTime) {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    static BatchTimes of(Batch it) {
        return new BatchTimes(
                it.startAt, it.endAt, it.registrationStartAt, it.registrationEndAt, it.startTime, it.endTime);
    }

    /** The fields with impossible values, each with the code of its problem. */
    Map<String, String> problems() {
        var wrong = new LinkedHashMap<String, String>();
        wrong.put("start_at", rangeProblem(startAt));
        wrong.put("end_at", endAt.isAfter(startAt) ? rangeProblem(endAt) : "ends_before_start");
        wrong.put("registration_start_at", rangeProblem(registrationStartAt));
        wrong.put(
                "registration_end_at",
                registrationEndAt.isAfter(registrationStartAt)
                        ? rangeProblem(registrationEndAt)
                        : "closes_before_opening");
        wrong.put("end_time", endTime.isAfter(startTime) ? "" : "day_ends_before_start");
        wrong.values().removeIf(String::isEmpty);
        return wrong;
    }

    private static String rangeProblem(Instant at) {
        return at.isBefore(EARLIEST) || at.isAfter(LATEST) ? "another_century" : "";
    }
}
