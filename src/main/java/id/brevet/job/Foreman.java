package id.brevet.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.stats.MicrometerStatsRegistry;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Hands out jobs: asked for inside a transaction, done after it has committed, by one node. */
@ApplicationScoped
public class Foreman {

    private static final int TRIES_AGAIN = 5;
    private static final int AFTER_EVERYTHING_ELSE = 10_000;
    private static final Instant PARKED = Instant.parse("9999-01-01T00:00:00Z");

    private final Scheduler scheduler;
    private final Clock clock;

    @Inject
    public Foreman(AgroalDataSource data, MeterRegistry meters, Clock clock, @All List<Job> jobs) {
        this.clock = clock;
        var asked = new ArrayList<Task<?>>();
        var recurring = new ArrayList<RecurringTask<Void>>();
        for (var job : jobs) {
            job.every().ifPresentOrElse(every -> recurring.add(recurring(job, every)), () -> asked.add(onDemand(job)));
        }
        var all = new ArrayList<Task<?>>(asked);
        all.addAll(recurring);
        scheduler = Scheduler.create(data, asked)
                .startTasks(recurring)
                .clock(clock::instant)
                .schedulerName(new SchedulerName.Fixed(ProcessHandle.current().pid() + "-" + UUID.randomUUID()))
                .threads(4)
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(Duration.ofSeconds(5))
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .statsRegistry(new MicrometerStatsRegistry(meters, all))
                .build();
    }

    void start(@Observes @Priority(AFTER_EVERYTHING_ELSE) StartupEvent event) {
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent event) {
        scheduler.stop();
    }

    /** Joins the caller's transaction: what is rolled back was never asked for. */
    public void ask(String job, String id) {
        scheduler.schedule(TaskDescriptor.of(job).instance(id).scheduledTo(clock.instant()));
    }

    /** A job that keeps failing is parked, not forgotten, until somebody asks for it again. */
    private static Task<Void> onDemand(Job job) {
        return Tasks.oneTime(TaskDescriptor.of(job.name()))
                .onFailure(FailureHandler.<Void>maxRetries(TRIES_AGAIN)
                        .withBackoff(Duration.ofSeconds(2), 4)
                        .then((failed, execution) -> execution.reschedule(failed, PARKED)))
                .execute((instance, context) -> job.run(instance.getId()));
    }

    private static RecurringTask<Void> recurring(Job job, Duration every) {
        return Tasks.recurring(TaskDescriptor.of(job.name()), FixedDelay.of(every))
                .execute((instance, context) -> job.run(instance.getId()));
    }
}
