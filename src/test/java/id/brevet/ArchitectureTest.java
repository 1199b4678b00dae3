package id.brevet;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Checks the compiled product against {@link HouseRules}; {@link PlantedTest} shows that each of them can fail. */
class ArchitectureTest {

    static final Path COMPILED = Path.of("target/classes");
    static final JavaClasses HOUSE = new ClassFileImporter().importPath(COMPILED);

    @Test
    void featuresNeverCircleBack() {
        HouseRules.FEATURES_NEVER_CIRCLE_BACK.check(HOUSE);
    }

    @Test
    void featuresKnowOnlyTheirNeighbours() {
        HouseRules.FEATURES_KNOW_ONLY_THEIR_NEIGHBOURS.check(HOUSE);
    }

    @Test
    void httpStaysAtTheEdges() {
        HouseRules.HTTP_STAYS_AT_THE_EDGES.check(HOUSE);
    }

    @Test
    void onlyEdgesOpenTransactions() {
        HouseRules.ONLY_EDGES_OPEN_TRANSACTIONS.check(HOUSE);
    }

    @Test
    void entitiesWriteTheirOwnFields() {
        HouseRules.ENTITIES_WRITE_THEIR_OWN_FIELDS.check(HOUSE);
    }

    @Test
    void queriesLiveWithTheirEntity() {
        HouseRules.QUERIES_LIVE_WITH_THEIR_ENTITY.check(HOUSE);
    }

    @Test
    void pagesAreFedViewsNotEntities() {
        HouseRules.PAGES_ARE_FED_VIEWS_NOT_ENTITIES.check(HOUSE);
    }

    @Test
    void timeComesFromTheClock() {
        HouseRules.TIME_COMES_FROM_THE_CLOCK.check(HOUSE);
    }

    @Test
    void readsThatJoinLiveInReports() {
        HouseRules.READS_THAT_JOIN_LIVE_IN_REPORTS.check(HOUSE);
    }

    @Test
    void queriesAreConstantTexts() {
        HouseRules.QUERIES_ARE_CONSTANT_TEXTS.check(HOUSE);
    }
}
