package id.brevet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pajak & Café @Depok | pajak-and-cafe-at-depok",
                "Brevet A/B (Malam) | brevet-a-b-malam",
                "--- | kursus",
                "税务 | kursus",
                "ﬁskal Straße 2³ | fiskal-strasse-23"
            })
    void isTheTitleInPlainLetters(String title, String slug) {
        assertThat(Slug.of(title, "kursus")).isEqualTo(slug);
    }

    @Test
    void isNoLongerThanAnAddressMayBe() {
        assertThat(Slug.of("a b ".repeat(100), "kursus")).hasSizeLessThan(201).doesNotEndWith("-");
    }

    @Test
    void takesTheFirstNumberThatIsFree() {
        assertThat(Slug.firstFree("x", List.of("x-1"))).isEqualTo("x");
        assertThat(Slug.firstFree("x", List.of("x", "x-1", "x-3"))).isEqualTo("x-2");
    }
}
