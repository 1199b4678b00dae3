package id.brevet.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words and the invoice numbers in the text of a line. */
record TextMentions(Set<String> words, Set<Integer> invoices) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** {@code INV/2026/000042}, with or without its punctuation, which some banks drop. */
    private static final Pattern INVOICE =
            Pattern.compile("INV\\D{0,3}(?:20\\d\\d\\D{0,3})?0*(\\d{1,9})(?!\\d)", Pattern.CASE_INSENSITIVE);

    private static final int SHORTEST_NAME = 3;

    static TextMentions in(String text) {
        var words = BETWEEN_WORDS.splitAsStream(text.toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
        var invoices = INVOICE.matcher(text)
                .results()
                .map(it -> Integer.valueOf(it.group(1)))
                .collect(Collectors.toSet());
        return new TextMentions(words, invoices);
    }

    /** The words by which a name is recognised. */
    static List<String> nameWords(String name) {
        return Arrays.stream(BETWEEN_WORDS.split(name.toUpperCase(Locale.ROOT)))
                .filter(it -> it.length() >= SHORTEST_NAME)
                .distinct()
                .toList();
    }

    /** Mentions two words of the name, or the only one there is. */
    boolean mentionsName(List<String> parts) {
        var found = parts.stream().filter(words::contains).count();
        return found > 0 && found >= Math.min(2, parts.size());
    }
}
