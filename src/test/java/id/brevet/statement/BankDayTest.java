package id.brevet.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as banks write them. */
class BankDayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"05/01/2026", "5/1/2026", "2026-01-05", "05-01-2026", "05/01/2026 13:20", "2026-01-05T13:20:00"})
    void areReadWithTheDayFirstOrTheYear(String written) {
        assertThat(BankDay.read(written).orElseThrow().day()).isEqualTo(LocalDate.of(2026, 1, 5));
    }

    @Test
    void mayTellTheTime() {
        assertThat(BankDay.read("05/01/2026 13:20:07").orElseThrow().time()).isEqualTo(LocalTime.of(13, 20, 7));
        assertThat(BankDay.read("05/01/2026").orElseThrow().time()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "05/01/1926",
                "2206-01-05",
                "2026-01-05T20:00Z",
                "31/02/2026",
                "2026-13-01",
                "13/13/2026",
                "05/01/26",
                "kemarin",
                "05/01/2026 25:00"
            })
    void areNotGuessed(String written) {
        assertThat(BankDay.read(written)).isEmpty();
    }
}
