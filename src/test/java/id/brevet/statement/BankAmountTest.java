package id.brevet.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts as banks write them. */
class BankAmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234.567,00 | 1234567",
                "1,234,567.00 | 1234567",
                "1234567 | 1234567",
                "1234567.00 | 1234567",
                "000750123 | 750123",
                "0000750.123,00 | 750123",
                "750.123 | 750123",
                "750,123 | 750123",
                "750.123,9 | 750123",
                "0,00 | 0",
                "Rp 1.000 | 1000",
                "-2.500,00 | -2500",
                "(2,500.00) | -2500",
                "2,500.00 DB | -2500",
                "2,500.00 CR | 2500",
                "+10.000 | 10000"
            })
    void isReadEitherWayRound(String written, long amount) {
        assertThat(BankAmount.read(written)).contains(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "abc", "1,234.567", "1.2345", "12.34.56", "1..000", "1e6", "1234567890123456", "1 000"})
    void isNotGuessed(String written) {
        assertThat(BankAmount.read(written)).isEmpty();
    }
}
