package id.brevet.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.brevet.support.Sql;
import id.brevet.support.Wait;
import id.brevet.web.Phrases;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@Tag("slow")
class JobsTest {

    static final String JOB = CountingJob.QUICK;
    static final String SLOW_JOB = CountingJob.SLOW;

    final Map<String, Integer> done = new ConcurrentHashMap<>();

    @Inject
    AgroalDataSource data;

    @Inject
    Clock clock;

    @Inject
    @All
    List<Job> jobs;

    Jobs one;
    Jobs other;

    @BeforeEach
    void start() {
        one = queue();
        other = queue();
    }

    @AfterEach
    void stop() {
        one.stop(new ShutdownEvent());
        other.stop(new ShutdownEvent());
        Sql.change("delete from scheduled_tasks where task_name = ?", JOB);
        Sql.change("delete from scheduled_tasks_slow where task_name = ?", SLOW_JOB);
    }

    @Test
    void whatIsRolledBackWasNeverAskedFor() {
        QuarkusTransaction.begin();
        one.enqueue(JOB, "rolled-back");
        QuarkusTransaction.rollback();
        QuarkusTransaction.requiringNew().run(() -> one.enqueue(JOB, "committed"));

        assertThat(Sql.column("select task_instance from scheduled_tasks where task_name = ?", JOB))
                .containsExactly("committed");
    }

    @Test
    void twoNodesDoEverythingOnce() {
        QuarkusTransaction.requiringNew()
                .run(() -> IntStream.range(0, 60).forEach(it -> one.enqueue(JOB, "job-" + it)));
        one.start(new StartupEvent());
        other.start(new StartupEvent());

        Wait.until("all jobs", () -> waiting() == 0);

        assertThat(done).hasSize(60);
        assertThat(done.values()).containsOnly(1);
    }

    @Test
    void theWorkOfANodeThatDiedIsPickedUp() {
        QuarkusTransaction.requiringNew().run(() -> one.enqueue(JOB, "orphaned"));
        Sql.change(
                "update scheduled_tasks set picked = true, picked_by = 'a dead node',"
                        + " last_heartbeat = now() - interval '1 minute', version = 2 where task_name = ?",
                JOB);

        one.start(new StartupEvent());

        Wait.until("the orphaned job", () -> waiting() == 0);
        assertThat(done).containsExactlyEntriesOf(Map.of("orphaned", 1));
    }

    @Test
    void theWorkOfANodeThatLivesIsLeftToIt() {
        QuarkusTransaction.requiringNew().run(() -> one.enqueue(JOB, "in-hand"));
        Sql.change(
                "update scheduled_tasks set picked = true, picked_by = 'another node',"
                        + " last_heartbeat = now(), version = 2 where task_name = ?",
                JOB);
        QuarkusTransaction.requiringNew().run(() -> one.enqueue(JOB, "free"));

        one.start(new StartupEvent());

        Wait.until("the free job", () -> done.containsKey("free"));
        assertThat(done).doesNotContainKey("in-hand");
    }

    @Test
    void whatFailsIsTriedAgain() {
        QuarkusTransaction.requiringNew().run(() -> one.enqueue(JOB, "broken"));

        one.start(new StartupEvent());

        Wait.until("the second try", () -> waiting() == 0);
        assertThat(done).containsEntry("broken", 2);
    }

    @ParameterizedTest
    @CsvSource({"test-count, always, 3", "test-count, hopeless, 1", "test-slow, always, 3"})
    void whatGoesOnFailingIsParkedWithItsReasonUntilItIsAskedForAgain(String job, String id, int tries) {
        QuarkusTransaction.requiringNew().run(() -> one.enqueue(job, id));
        one.start(new StartupEvent());

        Wait.until("parking", () -> parked(job, id));

        assertThat(done).containsEntry(id, tries).containsKey("given up: " + id);
        assertThat(Sql.one("select failure from job where task_name = ? and task_instance = ?", job, id))
                .isIn("IllegalStateException: as arranged", "IllegalArgumentException: never");
        done.remove("given up: " + id);
        QuarkusTransaction.requiringNew().run(() -> one.retry(job, id));
        Wait.until("parking again", () -> done.containsKey("given up: " + id));
        assertThat(done).containsEntry(id, 2 * tries);
    }

    @Test
    void workThatWaitsForOthersIsDoneOnceToo() {
        QuarkusTransaction.requiringNew()
                .run(() -> IntStream.range(0, 60).forEach(it -> one.enqueue(SLOW_JOB, "job-" + it)));
        one.start(new StartupEvent());
        other.start(new StartupEvent());

        Wait.until("all jobs", () -> waiting() == 0);

        assertThat(done).hasSize(60);
        assertThat(done.values()).containsOnly(1);
    }

    @Test
    void whatIsBeingDoneIsNotBegunAgain() {
        QuarkusTransaction.requiringNew().run(() -> one.enqueue(JOB, "in-hand"));
        Sql.change("update scheduled_tasks set picked = true, last_heartbeat = now() where task_name = ?", JOB);

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> one.retry(JOB, "in-hand")))
                .hasMessage("invalid_transition");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> one.retry("unknown", "x")))
                .hasMessage("invalid_transition");
    }

    @Test
    void everyRunHasTheSurroundingsOfARequest() {
        QuarkusTransaction.requiringNew().run(() -> one.enqueue(JOB, "scoped"));
        one.start(new StartupEvent());

        Wait.until("the job", () -> waiting() == 0);

        assertThat(done).containsEntry("scoped", 1);
    }

    @Test
    void everyKindOfWorkHasAName() {
        assertThat(jobs.stream().map(Job::name).toList()).isNotEmpty().isSubsetOf(Phrases.TASKS.words());
    }

    private long waiting() {
        return Sql.count("select count(*) from job where task_name in (?, ?)", JOB, SLOW_JOB);
    }

    private static boolean parked(String job, String id) {
        var query = "select count(*) from job where task_name = ? and task_instance = ? and state = 'failed'"
                + " and execution_time > '9000-01-01'";
        return Sql.count(query, job, id) == 1;
    }

    private Jobs queue() {
        return new Jobs(
                data,
                new SimpleMeterRegistry(),
                clock,
                List.of(new CountingJob(done, false), new CountingJob(done, true)));
    }
}
