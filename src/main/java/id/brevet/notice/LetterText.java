package id.brevet.notice;

import id.brevet.web.Phrases;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Letter in the words of the dictionary. An empty line ends a paragraph, a heading begins with {@code # }, asterisks
 * enclose strong words, and the link stands on the line {@code {link}}, or below the text if it has a label.
 */
record LetterText(String subject, String plain, List<Paragraph> paragraphs, @Nullable String label, String link) {

    private static final String LINK = "{link}";
    private static final String MARKS = "(?m)^# |\\*";

    /** Paragraph of the HTML part; every second part of a line is strong. */
    record Paragraph(boolean isLink, boolean isHeading, List<List<String>> lines) {

        private static Paragraph of(String pattern, UnaryOperator<String> fill) {
            var lines = pattern.replaceFirst("^# ", "").lines().map(line -> Stream.of(line.split("\\*")));
            return new Paragraph(
                    pattern.equals(LINK),
                    pattern.startsWith("# "),
                    lines.map(parts -> parts.map(fill).toList()).toList());
        }
    }

    static LetterText of(Recipient to, String word, String link, List<String> details) {
        var locale = to.language();
        var text = Phrases.NOTICES.nearest(word, "greeting", locale) + "\n\n"
                + Phrases.NOTICES.sentence(word + ".text", locale);
        var label = Phrases.NOTICES.nearest(word, "link", locale);
        var below = label != null && !text.contains(LINK);
        var plain = below ? text + "\n\n" + label + ":\n" + LINK : text;
        var marked = below ? text + "\n\n" + LINK : text.replace("\n" + LINK, "\n\n" + LINK);
        var values = Stream.concat(details.stream(), Stream.of(to.name(), link)).toArray();
        UnaryOperator<String> fill = pattern -> new MessageFormat(
                        pattern.replace("{name}", "{" + details.size() + "}")
                                .replace(LINK, "{" + (details.size() + 1) + "}"),
                        locale)
                .format(values);
        return new LetterText(
                fill.apply(Phrases.NOTICES.sentence(word + ".subject", locale)),
                fill.apply(plain.replaceAll(MARKS, "")),
                Arrays.stream(marked.split("\n{2,}"))
                        .map(it -> Paragraph.of(it, fill))
                        .toList(),
                label,
                link);
    }
}
