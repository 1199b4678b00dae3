package id.brevet.catalogue;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;

/** When a batch begins and ends, until when one may register, and at which hours it meets. */
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

    /** The fields that cannot be as they are, with the word for what is wrong with each. */
    Map<String, String> disorder() {
        var wrong = new LinkedHashMap<String, String>();
        wrong.put("start_at", sound(startAt));
        wrong.put("end_at", endAt.isAfter(startAt) ? sound(endAt) : "ends_before_start");
        wrong.put("registration_start_at", sound(registrationStartAt));
        wrong.put(
                "registration_end_at",
                registrationEndAt.isAfter(registrationStartAt) ? sound(registrationEndAt) : "closes_before_opening");
        wrong.put("end_time", endTime.isAfter(startTime) ? "" : "day_ends_before_start");
        wrong.values().removeIf(String::isEmpty);
        return wrong;
    }

    private static String sound(Instant at) {
        return at.isBefore(EARLIEST) || at.isAfter(LATEST) ? "another_century" : "";
    }
}
