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

    private static final Pattern RULE = Pattern.compile("\"\\{([a-z][\\w.]*)}\"");

    private static final Pattern NOTICE = Pattern.compile("\\.tell\\(\\s*[^,;]+,\\s*\"(\\w+)\"");

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+}");

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

    /** Notices that have no sentence. */
    Set<String> noticesWithoutText() {
        return missing(NOTICE, "notice_id.properties");
    }

    /** Notices whose arguments differ by language, or in which a single quote hides what follows. */
    Set<String> differingNotices() {
        var indonesian = texts(files.root().resolve(RESOURCES).resolve("notice_id.properties"));
        var english = texts(files.root().resolve(RESOURCES).resolve("notice_en.properties"));
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
