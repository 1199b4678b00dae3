package id.brevet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {

    static final Instant TEN_UTC = Instant.parse("2026-11-20T10:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, Rp0", "999, Rp999", "1250000, Rp1.250.000", "-75000, -Rp75.000", "12345678901, Rp12.345.678.901"})
    void writesMoneyInOneWay(long amount, String written) {
        assertThat(Format.rupiah(amount)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "id, 2026-11-20, 20 November 2026",
        "id, 2026-08-01, 1 Agustus 2026",
        "id, 2026-05-09, 9 Mei 2026",
        "en, 2026-08-01, 1 August 2026",
        "en, 2026-05-09, 9 May 2026"
    })
    void writesADay(String language, LocalDate day, String written) {
        assertThat(Format.day(day, Locale.forLanguageTag(language))).isEqualTo(written);
    }

    @Test
    void writesAMomentAsTheClockStandsAtTheCentre() {
        assertThat(Format.time(TEN_UTC, Language.INDONESIAN)).isEqualTo("17.00 WIB");
        assertThat(Format.time(TEN_UTC, Locale.ENGLISH)).isEqualTo("17:00 WIB");
        assertThat(Format.moment(TEN_UTC, Language.INDONESIAN)).isEqualTo("20 November 2026, 17.00 WIB");
        assertThat(Format.moment(TEN_UTC, Locale.ENGLISH)).isEqualTo("20 November 2026, 17:00 WIB");
    }

    @Test
    void aDayBeginsAtMidnightInJakarta() {
        var lastSecond = Instant.parse("2026-11-20T16:59:59Z");

        assertThat(Format.day(lastSecond, Language.INDONESIAN)).isEqualTo("20 November 2026");
        assertThat(Format.day(lastSecond.plusSeconds(1), Language.INDONESIAN)).isEqualTo("21 November 2026");
    }

    @Test
    void speaksIndonesianUnlessAskedOtherwise() {
        assertThat(Format.time(TEN_UTC, "no locale at all")).isEqualTo("17.00 WIB");
    }

    @ParameterizedTest
    @CsvSource({
        "081234567890, 6281234567890",
        "+62 812-3456-7890, 6281234567890",
        "6281234567890, 6281234567890",
        "81234567890, 6281234567890",
        "+6591234567, 6591234567"
    })
    void opensAConversationWithANumberHoweverItIsWritten(String phone, String number) {
        assertThat(Format.wa(phone, "Halo, Budi & Sari+1?"))
                .isEqualTo("https://wa.me/" + number + "?text=Halo%2C%20Budi%20%26%20Sari%2B1%3F");
    }
}
