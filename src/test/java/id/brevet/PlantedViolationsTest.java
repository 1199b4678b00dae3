package id.brevet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Shows that each rule can fail: the classes in {@code src/test/planted}, compiled here only, break one rule each. */
class PlantedViolationsTest {

    private static final Path SOURCES = Path.of("src/test/planted");
    private static final Path COMPILED = Path.of("target/planted");

    private static JavaClasses everything;

    @BeforeAll
    static void compile() throws IOException {
        FileUtils.deleteDirectory(COMPILED.toFile());
        Files.createDirectories(COMPILED);
        var classpath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var arguments = new ArrayList<>(List.of("-proc:none", "-d", COMPILED.toString(), "-cp", classpath));
        sources().map(Path::toString).forEach(arguments::add);

        var failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));

        assertThat(failed).isZero();
        everything = new ClassFileImporter().importPaths(ArchitectureTest.COMPILED, COMPILED);
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                arguments(ArchitectureRules.FEATURES_NEVER_CIRCLE_BACK, Set.of("KnowsAccounts", "KnowsWeb")),
                arguments(
                        ArchitectureRules.FEATURES_KNOW_ONLY_THEIR_NEIGHBOURS,
                        Set.of("KnowsAccounts", "KnowsDashboard", "KnowsWeb", "Homeless")),
                arguments(ArchitectureRules.HTTP_STAYS_AT_THE_EDGES, Set.of("SpeaksHttp")),
                arguments(
                        ArchitectureRules.ONLY_EDGES_OPEN_TRANSACTIONS,
                        Set.of("OpensTransaction", "OpensTransactions")),
                arguments(ArchitectureRules.ENTITIES_WRITE_THEIR_OWN_FIELDS, Set.of("WritesAnother", "WritesInside")),
                arguments(ArchitectureRules.QUERIES_LIVE_WITH_THEIR_ENTITY, Set.of("SeeksUsers", "SeeksByReference")),
                arguments(
                        ArchitectureRules.PAGES_ARE_FED_VIEWS_NOT_ENTITIES,
                        Set.of("DrawsPages", "DrawsHidden", "AnswersApi")),
                arguments(
                        ArchitectureRules.TIME_COMES_FROM_THE_CLOCK,
                        Set.of("AsksMachine", "AsksMillis", "AsksByReference")),
                arguments(ArchitectureRules.READS_THAT_JOIN_LIVE_IN_REPORTS, Set.of("ReadsAround")),
                arguments(
                        ArchitectureRules.QUERIES_ARE_CONSTANT_TEXTS,
                        Set.of("Concatenates", "Formats", "PassesOn", "ReadsReport")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleFindsWhatWasPlanted(ArchRule rule, Set<String> planted) throws IOException {
        var details =
                String.join("\n", rule.evaluate(everything).getFailureReport().getDetails());

        assertThat(sources().map(PlantedViolationsTest::name).filter(it -> details.matches("(?s).*\\b" + it + "\\b.*")))
                .containsExactlyInAnyOrderElementsOf(planted);
    }

    @Test
    void everyRuleIsTriedAndEveryPlantIsFound() throws IOException {
        var rules = Stream.of(ArchitectureRules.class.getDeclaredFields())
                .filter(it -> it.getType().equals(ArchRule.class))
                .count();
        var planted = rules().flatMap(it -> ((Set<?>) it.get()[1]).stream())
                .map(Object::toString)
                .collect(Collectors.toSet());

        assertThat(rules()).hasSize((int) rules);
        assertThat(sources().map(PlantedViolationsTest::name).filter(it -> !it.startsWith("Keeps")))
                .containsExactlyInAnyOrderElementsOf(planted);
    }

    private static Stream<Path> sources() throws IOException {
        try (var all = Files.walk(SOURCES)) {
            return all.filter(it -> it.toString().endsWith(".java")).toList().stream();
        }
    }

    private static String name(Path source) {
        return source.getFileName().toString().replace(".java", "");
    }
}
