package id.brevet;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Checks the compiled product; {@link PlantedViolationsTest} shows that each of the rules can fail. */
class ArchitectureTest {

    static final Path COMPILED = Path.of("target/classes");
    static final JavaClasses HOUSE = new ClassFileImporter().importPath(COMPILED);

    @Test
    void featuresNeverCircleBack() {
        ArchitectureRules.FEATURES_NEVER_CIRCLE_BACK.check(HOUSE);
    }

    @Test
    void featuresKnowOnlyTheirNeighbours() {
        ArchitectureRules.FEATURES_KNOW_ONLY_THEIR_NEIGHBOURS.check(HOUSE);
    }

    @Test
    void httpStaysAtTheEdges() {
        ArchitectureRules.HTTP_STAYS_AT_THE_EDGES.check(HOUSE);
    }

    @Test
    void onlyEdgesOpenTransactions() {
        ArchitectureRules.ONLY_EDGES_OPEN_TRANSACTIONS.check(HOUSE);
    }

    @Test
    void entitiesWriteTheirOwnFields() {
        ArchitectureRules.ENTITIES_WRITE_THEIR_OWN_FIELDS.check(HOUSE);
    }

    @Test
    void queriesLiveWithTheirEntity() {
        ArchitectureRules.QUERIES_LIVE_WITH_THEIR_ENTITY.check(HOUSE);
    }

    @Test
    void pagesAreFedViewsNotEntities() {
        ArchitectureRules.PAGES_ARE_FED_VIEWS_NOT_ENTITIES.check(HOUSE);
    }

    @Test
    void timeComesFromTheClock() {
        ArchitectureRules.TIME_COMES_FROM_THE_CLOCK.check(HOUSE);
    }

    @Test
    void readsThatJoinLiveInReports() {
        ArchitectureRules.READS_THAT_JOIN_LIVE_IN_REPORTS.check(HOUSE);
    }

    @Test
    void queriesAreConstantTexts() {
        ArchitectureRules.QUERIES_ARE_CONSTANT_TEXTS.check(HOUSE);
    }
}
