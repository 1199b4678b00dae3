package id.brevet.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.support.ApiClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.Concurrently;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RefreshApiTest implements ClockAndRateLimitReset {

    SamplePerson budi;
    ApiClient first;

    @BeforeEach
    void signIn() {
        budi = SamplePerson.student();
        first = ApiClient.signedIn(budi);
    }

    @Test
    void everyUseBringsNewKeys() {
        var second = ApiClient.signedIn(first.renew());

        assertThat(second.refresh()).isNotEqualTo(first.refresh());
        second.get("/me").then().statusCode(200);
        ApiClient.signedIn(second.renew()).get("/me").then().statusCode(200);
    }

    @Test
    void aKeyThatComesBackClosesTheWholeSession() {
        var second = ApiClient.signedIn(first.renew());

        first.renew().then().statusCode(401).body("code", equalTo("refresh_invalid"));

        second.renew().then().statusCode(401);
        second.get("/me").then().statusCode(401);
    }

    @Test
    void aKeyThatComesBackLeavesOtherSessionsAlone() {
        var elsewhere = ApiClient.signedIn(budi);
        first.renew().then().statusCode(200);

        first.renew().then().statusCode(401);

        elsewhere.get("/me").then().statusCode(200);
    }

    @Test
    void aFamilyOfKeysNeverForks() throws InterruptedException {
        var answers = Concurrently.times(50, it -> first.renew().statusCode());

        assertThat(Collections.frequency(answers, 200)).isOne();
        assertThat(Collections.frequency(answers, 401)).isEqualTo(49);
        assertThat(Sql.count("select count(*) from session where user_id = ? and ended_at is null", budi.id()))
                .isZero();
    }

    @Test
    void withoutAKeyThereIsNothingToRenew() {
        ApiClient.withTokens(null, "").renew().then().statusCode(401).body("code", equalTo("refresh_missing"));
        ApiClient.withTokens(null, "a.b.c").renew().then().statusCode(401).body("code", equalTo("refresh_invalid"));
    }

    @Test
    void aSessionNobodyUsesForHalfADayIsOver() {
        later(Duration.ofHours(12).minusMinutes(1));
        var second = ApiClient.signedIn(first.renew());
        later(Duration.ofHours(12));

        second.renew().then().statusCode(401);
    }

    @Test
    void theOfficeIsOverAfterTwoHours() {
        var office = ApiClient.signedIn(SamplePerson.admin());
        later(Duration.ofMinutes(119));
        var second = ApiClient.signedIn(office.renew());
        later(Duration.ofHours(2));

        second.renew().then().statusCode(401);
    }

    @Test
    void noSessionLastsLongerThanFourteenDays() {
        var keys = first;
        for (int i = 0; i < 30; i++) {
            later(Duration.ofHours(11));
            keys = ApiClient.signedIn(keys.renew());
        }

        later(Duration.ofHours(6));

        keys.renew().then().statusCode(401);
    }

    /** Renewing reads the session a moment before somebody else ends it. */
    @Test
    void renewingDoesNotReopenWhatWasEndedMeanwhile() throws Exception {
        CompletableFuture<ApiClient> renewed;
        try (var ending = Sql.connection()) {
            ending.setAutoCommit(false);
            try (var statement = ending.prepareStatement("update session set ended_at = now() where user_id = ?")) {
                statement.setObject(1, budi.id());
                statement.executeUpdate();
            }
            renewed = CompletableFuture.supplyAsync(
                    () -> ApiClient.withTokens(first.renew().path("data.access_token"), null));
            awaitAWaitingUpdate();
            ending.commit();
        }

        renewed.get(10, TimeUnit.SECONDS).get("/me").then().statusCode(401);
    }

    private static void awaitAWaitingUpdate() {
        var deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (Sql.count("select count(*) from pg_stat_activity where wait_event_type = 'Lock'") == 0) {
            assertThat(System.nanoTime()).as("nobody waits for the session").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }
}
