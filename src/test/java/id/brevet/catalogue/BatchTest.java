package id.brevet.catalogue;

import static id.brevet.account.GroupType.MAHASISWA_GUNADARMA;
import static id.brevet.account.GroupType.UMUM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.brevet.shared.Refusal;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchTest {

    static final Instant OPENS = Instant.parse("2026-01-01T00:00:00Z");
    static final Instant CLOSES = Instant.parse("2026-01-20T00:00:00Z");
    static final Instant STARTS = Instant.parse("2026-02-01T00:00:00Z");
    static final Instant ENDS = Instant.parse("2026-03-01T00:00:00Z");

    final Course course =
            new Course(new CourseInput("Brevet", "Ringkas", "Uraian", "Hasil", "Capaian", List.of(), null), "x");
    final Batch batch = new Batch(course, plan(STARTS, ENDS, OPENS, CLOSES), "x-1");

    @ParameterizedTest
    @CsvSource({
        "2025-12-31T23:59:59Z, 5, UPCOMING, SOON",
        "2026-01-01T00:00:00Z, 5, OPEN, OPEN",
        "2026-01-20T00:00:00Z, 5, OPEN, OPEN",
        "2026-01-20T00:00:01Z, 5, UPCOMING, CLOSED",
        "2026-01-10T00:00:00Z, 0, FULL, FULL",
        "2026-02-01T00:00:00Z, 0, RUNNING, CLOSED",
        "2026-02-28T23:59:59Z, 5, RUNNING, CLOSED",
        "2026-03-01T00:00:00Z, 5, FINISHED, FINISHED",
    })
    void standsWhereTheCalendarAndItsSeatsPutIt(Instant now, int left, BatchStatus status, Admission admission) {
        assertThat(batch.statusAt(now, left)).isEqualTo(status);
        assertThat(batch.admissionAt(now, left)).isEqualTo(admission);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31T23:59:59Z, 5, registration_not_open",
        "2026-01-20T00:00:01Z, 5, registration_closed",
        "2026-03-01T00:00:00Z, 5, registration_closed",
        "2026-01-20T00:00:00Z, 0, quota_full"
    })
    void takesNobodyOutsideItsTimeAndBeyondItsSeats(Instant now, int left, String code) {
        assertThatCode(() -> batch.admissionAt(CLOSES, 1).orRefuse()).doesNotThrowAnyException();
        assertThatThrownBy(() -> batch.admissionAt(now, left).orRefuse())
                .isInstanceOf(Refusal.class)
                .hasMessage(code);
    }

    @Test
    void takesNobodyInTheArchive() {
        batch.archive(true);

        assertThatThrownBy(() -> batch.admissionAt(CLOSES, 5).orRefuse()).hasMessage("registration_not_open");
        assertThat(BatchView.of(batch, 0, CLOSES).canRegister()).isFalse();
    }

    @Test
    void countsTheSeatsThatAreKeptAsTaken() {
        assertThat(BatchView.of(batch, 4, CLOSES).seats()).isEqualTo(new Seats(5, 0, 4, 1));
        assertThat(BatchView.of(batch, 5, CLOSES).canRegister()).isFalse();
        assertThat(BatchView.of(batch, 7, CLOSES).seats().remaining()).isZero();
    }

    @Test
    void namesTheFieldsThatCannotBe() {
        var backwards = new Batch(course, plan(ENDS, STARTS, CLOSES, OPENS), "x-2");
        var later = new Batch(course, plan(STARTS, Instant.parse("2126-01-01T00:00:00Z"), OPENS, CLOSES), "x-3");

        assertThat(BatchTimes.of(batch).problems()).isEmpty();
        assertThat(BatchTimes.of(backwards).problems()).containsOnlyKeys("end_at", "registration_end_at");
        assertThat(BatchTimes.of(later).problems()).containsOnlyKeys("end_at");
    }

    @Test
    void keepsDaysAndGroupsOnceAndInTheirOrder() {
        assertThat(batch.days).containsExactly(Weekday.MONDAY, Weekday.FRIDAY);
        assertThat(batch.admits(UMUM)).isTrue();
        assertThat(batch.admits(MAHASISWA_GUNADARMA)).isFalse();
    }

    private static BatchInput plan(Instant starts, Instant ends, Instant opens, Instant closes) {
        return new BatchInput(
                "Angkatan 1",
                null,
                null,
                starts,
                ends,
                opens,
                closes,
                LocalTime.of(18, 0),
                LocalTime.of(20, 30),
                List.of(Weekday.FRIDAY, Weekday.MONDAY, Weekday.FRIDAY),
                "Ruang 1",
                5,
                CourseType.ONLINE,
                List.of(UMUM),
                null,
                null);
    }
}
