package id.brevet.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RupiahTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1500000         | 1500000",
                "1.500.000       | 1500000",
                "Rp 1.500.000    | 1500000",
                "' rp1.500.000 ' | 1500000",
                "Rp. 750.000,00  | 750000",
                "750.000,-       | 750000",
                "IDR 2.300.000   | 2300000",
                "Rp\u00a01.000   | 1000",
                "0               | 0"
            })
    void readsWhatPeopleWrite(String typed, long amount) {
        assertThat(Rupiah.parse(typed)).contains(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Rp",
                "1.5",
                "1.50",
                "1,5",
                "1,500,000",
                "1.500,000",
                "1.5000",
                "15.00.000",
                "1500000,50",
                "-1",
                "1e6",
                "1 juta",
                "１５００",
                "9999999999999999",
                ".500",
                "1.500."
            })
    void refusesWhatCanMeanTwoThingsOrNone(String typed) {
        assertThat(Rupiah.parse(typed)).isEmpty();
    }

    @Test
    void nothingIsNoAmount() {
        assertThat(Rupiah.parse(null)).isEmpty();
    }
}
