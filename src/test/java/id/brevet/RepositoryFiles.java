package id.brevet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the repository, and what is wrong with them. */
record RepositoryFiles(Path root) {

    private static final Pattern TOP =
            Pattern.compile("pom\\.xml|src|templates|static|docker|README\\.md|mvnw(\\.cmd)?|\\..+");
    private static final Pattern AVOIDED =
            Pattern.compile("(Service|Manager|Helper|Utils?|Impl|Dto|DTO|Controller)\\.java$");
    private static final Pattern MIGRATION = Pattern.compile("V(\\d{3})__([a-z]+)_[a-z0-9_]+\\.sql");
    private static final Pattern SQL_CLOCK =
            Pattern.compile("(?<![.\\w])(now\\(\\)|current_timestamp|current_date|localtimestamp)");

    private static final Pattern EDGE = Pattern.compile("(Pages|Api)\\.java$");

    /** A method as the formatter leaves it: a signature, perhaps over several lines, and a body. */
    private static final Pattern METHOD =
            Pattern.compile("(?m)^ {4}(\\w[^;{=]*\\([^;{]*)\\{\\n((?: {5,}.*\\n|\\n)*) {4}}$");

    private static final int BODY = 12;
    private static final int WIDTH = 140;

    private static final Pattern RIDDLE =
            Pattern.compile("(?m)^\\s*(/\\*\\*|\\*|//) (Whoever|Whose|What|Those|Nobody|Somebody)\\b");
    private static final Pattern OWN_REFUSED_FORM = Pattern.compile("catch \\(Refusal|requiringNew|setRollbackOnly");

    /** Scripts and styles inside a page, which the content security policy would block, or worse, let work. */
    private static final Pattern UNSAFE = Pattern.compile(
            "<style|\\sstyle\\s*=|<script(?![^>]*\\ssrc=)|\\son(?!ce)[a-z]+\\s*=|hx-on|hx-[a-z]+\\s*=\\s*['\"]js:"
                    + "|hx-trigger\\s*=\\s*\"[^\"]*\\[|hx-trigger\\s*=\\s*'[^']*\\[|\\.(raw|safe)\\b|\\bstr:raw");

    List<String> unexpectedTopLevelFiles() throws IOException {
        var ignored = Files.exists(root.resolve(".gitignore"))
                ? Files.readAllLines(root.resolve(".gitignore")).stream()
                        .map(it -> it.replaceAll("^/|/$", ""))
                        .toList()
                : List.<String>of();
        try (var top = Files.list(root)) {
            return top.map(it -> it.getFileName().toString())
                    .filter(it -> !TOP.matcher(it).matches() && !ignored.contains(it))
                    .sorted()
                    .toList();
        }
    }

    List<String> unsafePages() {
        return files("templates", "").flatMap(it -> found(it, UNSAFE)).toList();
    }

    List<String> rawStrings() {
        return files("src/main/java", ".java")
                .flatMap(it -> found(it, Pattern.compile("RawString")))
                .toList();
    }

    List<String> queriesWithTheDatabaseClock() {
        return files("src/main/java", ".java")
                .flatMap(it -> found(it, SQL_CLOCK))
                .toList();
    }

    List<String> avoidedNames() {
        return files("src", ".java")
                .map(this::name)
                .filter(it -> AVOIDED.matcher(it).find())
                .toList();
    }

    /** Simple names that stand for more than one class of the product. */
    List<String> sharedNames() {
        return classNames().collect(groupingBy(it -> it, TreeMap::new, counting())).entrySet().stream()
                .filter(it -> it.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    List<String> retiredNames(Collection<String> retired) {
        return classNames().filter(retired::contains).toList();
    }

    List<String> riddlesInComments() {
        return files("src", ".java").flatMap(it -> found(it, RIDDLE)).toList();
    }

    /** Edges that answer a refused form by themselves. */
    List<String> ownRefusedForms() {
        return files("src/main/java", "Pages.java")
                .flatMap(it -> found(it, OWN_REFUSED_FORM))
                .toList();
    }

    private Stream<String> classNames() {
        return files("src/main/java", ".java")
                .map(it -> it.getFileName().toString().replace(".java", ""))
                .filter(it -> !it.equals("package-info"));
    }

    List<String> undocumentedPackages() {
        return files("src/main/java", ".java")
                .map(Path::getParent)
                .distinct()
                .map(it -> it.resolve("package-info.java"))
                .filter(it -> !Files.exists(it) || !text(it).matches("(?s)/\\*\\*.*@NullMarked.*"))
                .map(this::name)
                .toList();
    }

    /** Migrations must be numbered without gaps and named for a package. */
    List<String> misnamedMigrations() {
        var wrong = new ArrayList<String>();
        var next = 1;
        for (var file : files("src/main/resources/db/migration", "").toList()) {
            var name = MIGRATION.matcher(file.getFileName().toString());
            var fits = name.matches()
                    && Integer.parseInt(name.group(1)) == next
                    && Files.isDirectory(root.resolve("src/main/java/id/brevet").resolve(name.group(2)));
            if (!fits) {
                wrong.add(name(file));
            }
            next++;
        }
        return wrong;
    }

    /** Files over their limit, with their size. */
    TreeMap<String, Long> tooLong() {
        var tooLong = new TreeMap<String, Long>();
        Stream.of(files("src", ".java"), files("templates", ""), files("static", ".css"), files("static", ".js"))
                .flatMap(it -> it)
                .forEach(file -> {
                    var lines = text(file).lines().count();
                    if (lines > limit(file)) {
                        tooLong.put(name(file), lines);
                    }
                });
        return tooLong;
    }

    /** Lines of templates that are wider than a screen. */
    List<String> wideLines() {
        return files("templates", "")
                .flatMap(file ->
                        text(file).lines().filter(it -> it.length() > WIDTH).map(it -> name(file) + ": " + it.strip()))
                .toList();
    }

    /** Methods of edges whose bodies are over twelve lines. */
    List<String> longBodies() {
        return files("src/main/java", ".java")
                .filter(it -> EDGE.matcher(name(it)).find())
                .flatMap(file -> METHOD.matcher(text(file))
                        .results()
                        .filter(it -> it.group(2).lines().count() > BODY)
                        .map(it -> name(file) + ": " + it.group(1).strip()))
                .toList();
    }

    /** The messages of a feature are a list, as long as needed. */
    private long limit(Path file) {
        var name = name(file);
        if (name.endsWith("Messages.java")) {
            return Long.MAX_VALUE;
        }
        if (name.endsWith(".java")) {
            return 300;
        }
        if (name.startsWith("templates/")) {
            return name.startsWith("templates/tags/") ? 25 : 120;
        }
        return name.endsWith(".js") ? 60 : 200;
    }

    Stream<Path> files(String folder, String ending) {
        var start = root.resolve(folder);
        if (!Files.exists(start)) {
            return Stream.of();
        }
        try (var all = Files.walk(start)) {
            return all
                    .filter(it -> Files.isRegularFile(it) && it.toString().endsWith(ending))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<String> found(Path file, Pattern pattern) {
        return pattern.matcher(text(file))
                .results()
                .map(it -> name(file) + ": " + it.group().strip());
    }

    String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
