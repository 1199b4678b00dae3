package id.brevet;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import io.quarkus.qute.CheckedTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Checks the files of the repository; {@link HouseChecksTest} shows that each check can fail. */
class HouseTest {

    private static final int MOST_EXCEPTIONS = 10;
    private static final int MOST_PARAMETERS = 4;

    private final RepositoryFiles files = new RepositoryFiles(Path.of("").toAbsolutePath());
    private final MessageTexts texts = new MessageTexts(files);

    @Test
    void filesStaySmall() throws IOException {
        var exceptions = Files.readAllLines(Path.of("src/test/resources/over-size.txt")).stream()
                .filter(it -> !it.startsWith("#") && !it.isBlank())
                .map(it -> it.split("\\s+", 2))
                .collect(toMap(it -> it[0], it -> it.length > 1 ? it[1] : ""));

        assertThat(files.tooLong().keySet()).isEqualTo(exceptions.keySet());
        assertThat(exceptions).hasSizeLessThanOrEqualTo(MOST_EXCEPTIONS);
        assertThat(exceptions.values()).noneMatch(String::isBlank);
    }

    @Test
    void templatesFitTheScreen() {
        assertThat(files.wideLines()).isEmpty();
    }

    @Test
    void edgesDoLittle() {
        assertThat(files.longBodies()).isEmpty();
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
        assertThat(texts.missingKeys()).isEmpty();
    }

    @Test
    void everyRefusalAndEveryRuleHasASentence() {
        assertThat(texts.refusalsWithoutText()).isEmpty();
        assertThat(texts.rulesWithoutText()).isEmpty();
        assertThat(texts.unusedTexts()).isEmpty();
    }

    @Test
    void everyNoticeAndLetterTellsTheSameInBothLanguages() {
        assertThat(texts.eventsWithoutText()).isEmpty();
        assertThat(texts.untoldEvents()).isEmpty();
        assertThat(texts.differingNotices()).isEmpty();
    }

    @Test
    void pagesCarryNoScriptsAndStylesOfTheirOwn() {
        assertThat(files.unsafePages()).isEmpty();
        assertThat(files.rawStrings()).isEmpty();
    }

    @Test
    void queriesTakeTheTimeFromTheClockToo() {
        assertThat(files.queriesWithTheDatabaseClock()).isEmpty();
    }

    @Test
    void theTopLevelIsFixed() throws IOException {
        assertThat(files.unexpectedTopLevelFiles()).isEmpty();
    }

    @Test
    void namesComeFromTheWorldOfTheUsers() {
        assertThat(files.avoidedNames()).isEmpty();
    }

    @Test
    void everyClassHasANameOfItsOwn() throws IOException {
        assertThat(files.sharedNames()).isEmpty();
        assertThat(files.retiredNames(Files.readAllLines(Path.of("src/test/resources/retired-names.txt"))))
                .isEmpty();
    }

    @Test
    void commentsBeginWithTheirSubject() {
        assertThat(files.riddlesInComments()).isEmpty();
    }

    @Test
    void refusedFormsAreAnsweredInOnePlace() {
        assertThat(files.ownRefusedForms()).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        assertThat(files.undocumentedPackages()).isEmpty();
    }

    @Test
    void migrationsAreNumberedAndNamedByFeature() {
        assertThat(files.misnamedMigrations()).isEmpty();
    }
}
