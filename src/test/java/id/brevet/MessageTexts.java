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

/** The texts of the product in Indonesian and English, and what is wrong with them. */
record MessageTexts(RepositoryFiles files) {

    private static final String RESOURCES = "src/main/resources";

    private static final Pattern REFUSAL = Pattern.compile(
            "Refusal\\s*\\.\\s*\\w+\\(\\s*\"(\\w+)\"|new Refusal\\(\\s*\\d+,\\s*\"(\\w+)\"|sentence\\(\\s*\"(\\w+)\"\\s*[,)]"
                    + "|\\.refuse\\(\\s*\\d+,\\s*\"(\\w+)\"");

    private static final Pattern RULE = Pattern.compile("\"\\{([a-z]\\w*\\.[\\w.]+)}\"");

    private static final Pattern TELLING = Pattern.compile("\\b(?:tell|tellOnce|letter|post)\\([^;]*;");

    private static final Pattern EVENT = Pattern.compile("\"([a-z]+(?:_[a-z]+)+)\"");

    private static final Pattern PART = Pattern.compile("(?:(\\w+)\\.)?(subject|text|notice|greeting|link)");

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\w+}");

    /** Keys that one language lacks or leaves empty. */
    List<String> missingKeys() {
        var unspoken = new ArrayList<String>();
        files.files(RESOURCES, "_id.properties").forEach(indonesian -> {
            var english = Path.of(indonesian.toString().replace("_id.properties", "_en.properties"));
            for (var one : List.of(indonesian, english)) {
                var other = one.equals(indonesian) ? english : indonesian;
                texts(one).forEach((key, value) -> {
                    if (String.valueOf(value).isBlank() || !texts(other).containsKey(key)) {
                        unspoken.add(files.name(one) + ": " + key);
                    }
                });
            }
        });
        return unspoken;
    }

    /** Codes of refusals that have no sentence. */
    Set<String> refusalsWithoutText() {
        return missing(REFUSAL, "refusal_id.properties");
    }

    /** Rules of validation that have no sentence. */
    Set<String> rulesWithoutText() {
        return missing(RULE, "ValidationMessages_id.properties");
    }

    /** Events that people are told of although they have neither a notice nor a whole letter. */
    Set<String> eventsWithoutText() {
        var keys = notices("id").stringPropertyNames();
        return sources()
                .flatMap(it -> TELLING.matcher(it).results())
                .flatMap(it -> EVENT.matcher(it.group()).results())
                .map(it -> it.group(1))
                .filter(it -> keys.contains(it + ".subject") != keys.contains(it + ".text")
                        || !keys.contains(it + ".notice") && !keys.contains(it + ".text"))
                .collect(toCollection(TreeSet::new));
    }

    /** Texts of events that the code never tells of. */
    Set<String> untoldEvents() {
        var code = sources().reduce("", String::concat);
        var letters = notices("id").stringPropertyNames().stream().filter(it -> it.endsWith(".text"));
        var families = letters.map(it -> it.replaceFirst("_.*", "")).collect(toSet());
        return notices("id").stringPropertyNames().stream()
                .filter(it -> !code.contains("\"" + it + "\""))
                .filter(it -> {
                    var part = PART.matcher(it);
                    return !part.matches()
                            || part.group(1) != null
                                    && !families.contains(part.group(1))
                                    && !code.contains("\"" + part.group(1) + "\"");
                })
                .collect(toCollection(TreeSet::new));
    }

    /** Notices and letters whose arguments differ by language, or in which a single quote hides what follows. */
    Set<String> differingNotices() {
        var indonesian = notices("id");
        var english = notices("en");
        return indonesian.keySet().stream()
                .map(String::valueOf)
                .filter(it -> !arguments(indonesian.getProperty(it)).equals(arguments(english.getProperty(it, "")))
                        || (indonesian.getProperty(it) + english.getProperty(it))
                                .replace("''", "")
                                .contains("'"))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> arguments(String sentence) {
        return ARGUMENT.matcher(sentence).results().map(it -> it.group()).collect(toSet());
    }

    /** Sentences that the code never uses. */
    Set<String> unusedTexts() {
        var code = sources().reduce("", String::concat);
        return Stream.of("refusal_id.properties", "flash_id.properties", "ValidationMessages_id.properties")
                .flatMap(it -> texts(files.root().resolve(RESOURCES).resolve(it)).keySet().stream())
                .map(String::valueOf)
                .filter(it -> !it.startsWith("title_") && !it.startsWith("jakarta."))
                .filter(it -> !code.contains("\"" + it + "\"") && !code.contains("\"{" + it + "}\""))
                .collect(toCollection(TreeSet::new));
    }

    private Properties notices(String language) {
        return texts(files.root().resolve(RESOURCES).resolve("notice_" + language + ".properties"));
    }

    private Set<String> missing(Pattern used, String file) {
        var said = texts(files.root().resolve(RESOURCES).resolve(file)).keySet();
        return sources()
                .flatMap(it -> used.matcher(it).results())
                .flatMap(it ->
                        Stream.iterate(1, i -> i <= it.groupCount(), i -> i + 1).map(it::group))
                .filter(it -> it != null && !said.contains(it))
                .collect(toSet());
    }

    private Stream<String> sources() {
        return files.files("src/main/java", ".java").map(RepositoryFiles::text);
    }

    private static Properties texts(Path file) {
        var texts = new Properties();
        try {
            texts.load(new StringReader(RepositoryFiles.text(file)));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
