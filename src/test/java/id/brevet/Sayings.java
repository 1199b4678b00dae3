package id.brevet;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the product says, in Indonesian and in English. */
record Sayings(Premises premises) {

    private static final String RESOURCES = "src/main/resources";

    private static final Pattern REFUSAL = Pattern.compile(
            "Refusal\\s*\\.\\s*\\w+\\(\\s*\"(\\w+)\"|new Refusal\\(\\s*\\d+,\\s*\"(\\w+)\"|sentence\\(\\s*\"(\\w+)\"\\s*[,)]"
                    + "|\\.refuse\\(\\s*\\d+,\\s*\"(\\w+)\"");

    private static final Pattern RULE = Pattern.compile("\"\\{([a-z][\\w.]*)}\"");

    private static final Pattern NOTICE = Pattern.compile("\\.tell\\(\\s*[^,;]+,\\s*\"(\\w+)\"");

    private static final Pattern DETAIL = Pattern.compile("\\{\\d+}");

    /** Keys that one language lacks, or about which it says nothing. */
    List<String> unspoken() {
        var unspoken = new ArrayList<String>();
        premises.files(RESOURCES, "_id.properties").forEach(indonesian -> {
            var english = Path.of(indonesian.toString().replace("_id.properties", "_en.properties"));
            for (var one : List.of(indonesian, english)) {
                var other = one.equals(indonesian) ? english : indonesian;
                words(one).forEach((key, value) -> {
                    if (String.valueOf(value).isBlank() || !words(other).containsKey(key)) {
                        unspoken.add(premises.name(one) + ": " + key);
                    }
                });
            }
        });
        return unspoken;
    }

    /** Codes of refusals that have no sentence for people. */
    Set<String> speechlessRefusals() {
        return missing(REFUSAL, "refusal_id.properties");
    }

    /** Rules of validation that have no sentence for people. */
    Set<String> speechlessRules() {
        return missing(RULE, "ValidationMessages_id.properties");
    }

    /** Words of notices that have no sentence for people. */
    Set<String> speechlessNotices() {
        return missing(NOTICE, "notice_id.properties");
    }

    /** Notices that tell one language more than the other, or whose single quote swallows what comes after it. */
    Set<String> unevenNotices() {
        var indonesian = words(premises.root().resolve(RESOURCES).resolve("notice_id.properties"));
        var english = words(premises.root().resolve(RESOURCES).resolve("notice_en.properties"));
        return indonesian.keySet().stream()
                .map(String::valueOf)
                .filter(it -> !details(indonesian.getProperty(it)).equals(details(english.getProperty(it, "")))
                        || (indonesian.getProperty(it) + english.getProperty(it))
                                .replace("''", "")
                                .contains("'"))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> details(String sentence) {
        return DETAIL.matcher(sentence).results().map(it -> it.group()).collect(toSet());
    }

    /** Sentences that nothing ever says. */
    Set<String> idleSentences() {
        var code = sources().reduce("", String::concat);
        return Stream.of("refusal_id.properties", "ValidationMessages_id.properties")
                .flatMap(it -> words(premises.root().resolve(RESOURCES).resolve(it)).keySet().stream())
                .map(String::valueOf)
                .filter(it -> !it.startsWith("title_") && !it.startsWith("jakarta."))
                .filter(it -> !code.contains("\"" + it + "\"") && !code.contains("\"{" + it + "}\""))
                .collect(toCollection(TreeSet::new));
    }

    private Set<String> missing(Pattern used, String file) {
        var said = words(premises.root().resolve(RESOURCES).resolve(file)).keySet();
        return sources()
                .flatMap(it -> used.matcher(it).results())
                .flatMap(it ->
                        Stream.iterate(1, i -> i <= it.groupCount(), i -> i + 1).map(it::group))
                .filter(it -> it != null && !said.contains(it))
                .collect(toSet());
    }

    private Stream<String> sources() {
        return premises.files("src/main/java", ".java").map(Premises::text);
    }

    private static Properties words(Path file) {
        var words = new Properties();
        try {
            words.load(new StringReader(Premises.text(file)));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
