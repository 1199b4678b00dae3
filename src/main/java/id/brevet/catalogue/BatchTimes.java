package id.brevet.catalogue;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalTime;

/** When a batch begins and ends, until when one may register, and at which hours it meets. */
public record BatchTimes(
        Instant startAt,
        Instant endAt,
        Instant registrationStartAt,
        Instant registrationEndAt,
        @JsonFormat(pattern = "HH:mm:ss") LocalTime startTime,
        @JsonFormat(pattern = "HH:mm:ss") LocalTime endTime) {

    static BatchTimes of(Batch it) {
        return new BatchTimes(
                it.startAt, it.endAt, it.registrationStartAt, it.registrationEndAt, it.startTime, it.endTime);
    }
}
