package id.brevet.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.SampleBatch;
import id.brevet.support.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rule of {@link Admission} and its twin in SQL. */
@QuarkusTest
class AdmissionTest {

    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    Clock clock;

    @Test
    void theDatabaseAdmitsWhereTheBatchDoes() {
        var batch = SampleBatch.open(2);
        var answers = new ArrayList<Admission>();

        for (var archived : new boolean[] {false, true}) {
            for (var remaining : new int[] {0, 1}) {
                for (var opens = -2; opens <= 1; opens++) {
                    for (var ends = 0; ends <= 2; ends++) {
                        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                        Sql.change(
                                "update batch set is_archived = ?, quota = 2, sold = ?, registration_start_at = ?::timestamptz,"
                                        + " registration_end_at = ?::timestamptz, start_at = ?::timestamptz, end_at = ?::timestamptz where id = ?",
                                archived,
                                2 - remaining,
                                at(now, opens),
                                at(now, opens + 1),
                                at(now, -3),
                                at(now, ends),
                                batch.id());

                        answers.add(checkedAdmission(batch, now));
                    }
                }
            }
        }

        assertThat(answers).contains(Admission.values());
    }

    private static String at(Instant now, int days) {
        return now.plus(DAY.multipliedBy(days)).toString();
    }

    private static Admission checkedAdmission(SampleBatch batch, Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var it = Batch.require(batch.id());
            var admission = it.admissionAt(now, Batch.seats(it, now).remaining());
            var listed = Batch.matching(
                            BatchFilter.ALL
                                    .with("can_register", "true")
                                    .with("is_archived", String.valueOf(it.archived)),
                            true,
                            now,
                            1,
                            100)
                    .items()
                    .stream()
                    .filter(other -> other.id().equals(batch.id()))
                    .map(BatchView::admission)
                    .toList();
            assertThat(Optional.of(admission).filter(other -> other == Admission.OPEN).stream()
                            .toList())
                    .isEqualTo(listed);
            return admission;
        });
    }
}
