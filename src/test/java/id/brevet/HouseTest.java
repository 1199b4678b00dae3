package id.brevet;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import io.quarkus.qute.CheckedTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Checks the files of the repository; {@link NeglectedHouseTest} shows that each check can fail. */
class HouseTest {

    private static final int MOST_EXCEPTIONS = 10;
    private static final int MOST_PARAMETERS = 4;

    private final Premises premises = new Premises(Path.of("").toAbsolutePath());
    private final Sayings sayings = new Sayings(premises);

    @Test
    void filesStaySmall() throws IOException {
        var exceptions = Files.readAllLines(Path.of("src/test/resources/over-size.txt")).stream()
                .filter(it -> !it.startsWith("#") && !it.isBlank())
                .map(it -> it.split("\\s+", 2))
                .collect(toMap(it -> it[0], it -> it.length > 1 ? it[1] : ""));

        assertThat(premises.tooLong().keySet()).isEqualTo(exceptions.keySet());
        assertThat(exceptions).hasSizeLessThanOrEqualTo(MOST_EXCEPTIONS);
        assertThat(exceptions.values()).noneMatch(String::isBlank);
    }

    @Test
    void edgesDoLittle() {
        assertThat(premises.longBodies()).isEmpty();
    }

    @Test
    void templatesAreGivenFewThings() {
        assertThat(ArchitectureTest.HOUSE.stream()
                        .filter(it -> it.isAnnotatedWith(CheckedTemplate.class))
                        .flatMap(it -> it.getMethods().stream())
                        .filter(it -> it.getRawParameterTypes().size() > MOST_PARAMETERS))
                .extracting(JavaMethod::getFullName)
                .isEmpty();
    }

    @Test
    void everyMessageIsSaidInBothLanguages() {
        assertThat(sayings.unspoken()).isEmpty();
    }

    @Test
    void everyRefusalAndEveryRuleHasASentence() {
        assertThat(sayings.speechlessRefusals()).isEmpty();
        assertThat(sayings.speechlessRules()).isEmpty();
        assertThat(sayings.idleSentences()).isEmpty();
    }

    @Test
    void everyNoticeHasASentenceThatTellsTheSameInBothLanguages() {
        assertThat(sayings.speechlessNotices()).isEmpty();
        assertThat(sayings.unevenNotices()).isEmpty();
    }

    @Test
    void pagesCarryNoScriptsAndStylesOfTheirOwn() {
        assertThat(premises.unsafePages()).isEmpty();
        assertThat(premises.rawStrings()).isEmpty();
    }

    @Test
    void queriesTakeTheTimeFromTheClockToo() {
        assertThat(premises.queriesWithAClockOfTheirOwn()).isEmpty();
    }

    @Test
    void theTopLevelIsFixed() throws IOException {
        assertThat(premises.strangersAtTheTop()).isEmpty();
    }

    @Test
    void namesComeFromTheWorldOfTheUsers() {
        assertThat(premises.avoidedNames()).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        assertThat(premises.unnamedPackages()).isEmpty();
    }

    @Test
    void migrationsAreNumberedAndNamedByFeature() {
        assertThat(premises.misnamedMigrations()).isEmpty();
    }
}
