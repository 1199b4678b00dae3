package id.brevet.job;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.Patience;
import id.brevet.support.Rows;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
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
import org.junit.jupiter.api.Test;

@QuarkusTest
class ForemanTest {

    static final String JOB = "test-count";

    /** Counts how often each thing was done; what is called broken fails at first. */
    record Counting(Map<String, Integer> done) implements Job {

        @Override
        public String name() {
            return JOB;
        }

        @Override
        public void run(String id) {
            if (done.merge(id, 1, Integer::sum) == 1 && id.startsWith("broken")) {
                throw new IllegalStateException("as arranged");
            }
        }
    }

    final Map<String, Integer> done = new ConcurrentHashMap<>();

    @Inject
    AgroalDataSource data;

    @Inject
    Clock clock;

    Foreman one;
    Foreman other;

    @BeforeEach
    void hire() {
        one = foreman();
        other = foreman();
    }

    @AfterEach
    void dismiss() {
        one.stop(new ShutdownEvent());
        other.stop(new ShutdownEvent());
        Rows.change("delete from scheduled_tasks where task_name = ?", JOB);
    }

    @Test
    void whatIsRolledBackWasNeverAskedFor() {
        QuarkusTransaction.begin();
        one.ask(JOB, "rolled-back");
        QuarkusTransaction.rollback();
        QuarkusTransaction.requiringNew().run(() -> one.ask(JOB, "committed"));

        assertThat(Rows.column("select task_instance from scheduled_tasks where task_name = ?", JOB))
                .containsExactly("committed");
    }

    @Test
    void twoForemenDoEverythingOnce() {
        QuarkusTransaction.requiringNew().run(() -> IntStream.range(0, 60).forEach(it -> one.ask(JOB, "job-" + it)));
        one.start(new StartupEvent());
        other.start(new StartupEvent());

        Patience.until("all jobs", () -> waiting() == 0);

        assertThat(done).hasSize(60);
        assertThat(done.values()).containsOnly(1);
    }

    @Test
    void theWorkOfANodeThatDiedIsPickedUp() {
        QuarkusTransaction.requiringNew().run(() -> one.ask(JOB, "orphaned"));
        Rows.change(
                "update scheduled_tasks set picked = true, picked_by = 'a dead node',"
                        + " last_heartbeat = now() - interval '1 minute', version = 2 where task_name = ?",
                JOB);

        one.start(new StartupEvent());

        Patience.until("the orphaned job", () -> waiting() == 0);
        assertThat(done).containsExactlyEntriesOf(Map.of("orphaned", 1));
    }

    @Test
    void theWorkOfANodeThatLivesIsLeftToIt() {
        QuarkusTransaction.requiringNew().run(() -> one.ask(JOB, "in-hand"));
        Rows.change(
                "update scheduled_tasks set picked = true, picked_by = 'another node',"
                        + " last_heartbeat = now(), version = 2 where task_name = ?",
                JOB);
        QuarkusTransaction.requiringNew().run(() -> one.ask(JOB, "free"));

        one.start(new StartupEvent());

        Patience.until("the free job", () -> done.containsKey("free"));
        assertThat(done).doesNotContainKey("in-hand");
    }

    @Test
    void whatFailsIsTriedAgain() {
        QuarkusTransaction.requiringNew().run(() -> one.ask(JOB, "broken"));

        one.start(new StartupEvent());

        Patience.until("the second try", () -> waiting() == 0);
        assertThat(done).containsEntry("broken", 2);
    }

    private long waiting() {
        return Rows.count("select count(*) from scheduled_tasks where task_name = ?", JOB);
    }

    private Foreman foreman() {
        return new Foreman(data, new SimpleMeterRegistry(), clock, List.of(new Counting(done)));
    }
}
