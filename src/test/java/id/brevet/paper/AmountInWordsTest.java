package id.brevet.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInWordsTest {

    private static final long MOST = 2_000_000_000;

    @ParameterizedTest
    @CsvSource({
        "0, nol",
        "10, sepuluh",
        "11, sebelas",
        "19, sembilan belas",
        "21, dua puluh satu",
        "100, seratus",
        "111, seratus sebelas",
        "1000, seribu",
        "1100, seribu seratus",
        "11000, sebelas ribu",
        "100000, seratus ribu",
        "101000, seratus satu ribu",
        "750123, tujuh ratus lima puluh ribu seratus dua puluh tiga",
        "1001000, satu juta seribu",
        "1000000000, satu miliar",
        "2000000000, dua miliar",
        "1000000000000, satu triliun"
    })
    void spellsAmounts(long amount, String words) {
        assertThat(AmountInWords.of(amount)).isEqualTo(words);
    }

    @Test
    void agreesWithSomebodyWhoSpellsByTheDigits() {
        var sample = LongStream.builder();
        LongStream.rangeClosed(0, 20_000).forEach(sample);
        for (long power = 10; power <= MOST; power *= 10) {
            for (long n = power; n <= Math.min(power * 20, MOST); n += power) {
                LongStream.rangeClosed(n - 2, Math.min(n + 2, MOST)).forEach(sample);
            }
        }
        LongStream.iterate(0, it -> it <= MOST, it -> it + 49_999).forEach(sample);
        new Random(6).longs(60_000, 0, MOST + 1).forEach(sample);

        assertThat(sample.build()
                        .filter(it -> !AmountInWords.of(it).equals(Digits.spelled(it)))
                        .boxed())
                .isEmpty();
    }

    @Test
    void nothingIsLessThanNothing() {
        assertThatThrownBy(() -> AmountInWords.of(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AmountInWords.of(Long.MIN_VALUE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AmountInWords.of(Long.MAX_VALUE)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Second speller: writes every digit with its place, and contracts the words afterwards. */
    private static class Digits {

        private static final String[] NAMES = "nol satu dua tiga empat lima enam tujuh delapan sembilan".split(" ");
        private static final String[] PLACES = {"", "puluh", "ratus"};
        private static final String[] GROUPS = {"", "ribu", "juta", "miliar"};

        static String spelled(long n) {
            var digits = Long.toString(n);
            var text = new StringBuilder();
            for (int i = 0; i < digits.length(); i++) {
                var place = digits.length() - 1 - i;
                var digit = digits.charAt(i) - '0';
                if (digit > 0) {
                    text.append(NAMES[digit])
                            .append(' ')
                            .append(PLACES[place % 3])
                            .append(' ');
                }
                var from = Math.max(0, i - 2);
                if (place % 3 == 0 && !digits.substring(from, i + 1).matches("0+")) {
                    text.append('|').append(GROUPS[place / 3]).append(' ');
                }
            }
            return contracted(text.toString().replaceAll(" +", " "));
        }

        private static String contracted(String text) {
            var words = text.replaceAll("satu puluh (satu) ", "sebelas ")
                    .replaceAll("satu puluh (\\p{L}+) ", "$1 belas ")
                    .replaceAll("satu puluh ", "sepuluh ")
                    .replaceAll("satu ratus", "seratus")
                    .replaceAll("(^|\\| ?(?:juta|miliar) )satu \\|ribu", "$1seribu")
                    .replaceAll("[| ]+", " ")
                    .strip();
            return words.isEmpty() ? "nol" : words;
        }
    }
}
