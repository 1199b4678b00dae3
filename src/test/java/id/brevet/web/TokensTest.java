package id.brevet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void aCodeIsSixDigitsLeadingZeroesIncluded() {
        var codes = many(Tokens::code, 20_000);

        assertThat(codes).allMatch(it -> it.matches("\\d{6}"));
        assertThat(codes).anyMatch(it -> it.startsWith("0"));
    }

    @Test
    void everyFirstDigitIsAsLikely() {
        var byFirst = many(Tokens::code, 20_000).stream()
                .collect(Collectors.groupingBy(it -> it.charAt(0), Collectors.counting()));

        assertThat(byFirst).hasSize(10);
        assertThat(byFirst.values()).allMatch(it -> it > 1_700 && it < 2_300);
    }

    @Test
    void aTokenHolds256BitsAndFitsAnAddress() {
        var tokens = many(Tokens::random, 10_000);

        assertThat(tokens).doesNotHaveDuplicates().allMatch(it -> it.matches("[\\w-]{43}"));
    }

    private static java.util.List<String> many(Supplier<String> word, int many) {
        return Stream.generate(word).limit(many).toList();
    }
}
