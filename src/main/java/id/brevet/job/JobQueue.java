package id.brevet.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.stats.MicrometerStatsRegistry;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.Arc;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One queue with its threads: ordinary jobs, or those that wait for foreign servers. */
class JobQueue {

    static final Instant PARKED = Instant.parse("9999-01-01T00:00:00Z");

    private static final int THREADS = 6;
    private static final int SLOW_THREADS = 16;
    private static final int LONGEST = 500;

    private static final String SAVE_FAILURE =
            "update scheduled_tasks set failure = ? where task_name = ? and task_instance = ?";
    private static final String SAVE_SLOW_FAILURE =
            "update scheduled_tasks_slow set failure = ? where task_name = ? and task_instance = ?";

    private final AgroalDataSource data;
    private final Clock clock;
    private final boolean slow;
    final Scheduler scheduler;

    JobQueue(AgroalDataSource data, MeterRegistry meters, Clock clock, List<Job> jobs, boolean slow) {
        this.data = data;
        this.clock = clock;
        this.slow = slow;
        var asked = new ArrayList<Task<?>>();
        var recurring = new ArrayList<RecurringTask<Void>>();
        for (var job : jobs) {
            job.every().ifPresentOrElse(every -> recurring.add(recurring(job, every)), () -> asked.add(onDemand(job)));
        }
        var all = new ArrayList<Task<?>>(asked);
        all.addAll(recurring);
        scheduler = Scheduler.create(data, asked)
                .startTasks(recurring)
                .tableName(slow ? "scheduled_tasks_slow" : "scheduled_tasks")
                .clock(clock::instant)
                .schedulerName(new SchedulerName.Fixed(ProcessHandle.current().pid() + "-" + UUID.randomUUID()))
                .threads(slow ? SLOW_THREADS : THREADS)
                .pollUsingLockAndFetch(0.95, 1.0)
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(Duration.ofSeconds(5))
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .statsRegistry(new MicrometerStatsRegistry(meters, all))
                .build();
    }

    private Task<Void> onDemand(Job job) {
        return Tasks.oneTime(TaskDescriptor.of(job.name()))
                .onFailure((failed, execution) -> tryAgain(job, failed, execution))
                .execute((instance, context) -> inRequest(() -> job.run(instance.getId())));
    }

    private RecurringTask<Void> recurring(Job job, Duration every) {
        var schedule = FixedDelay.of(every);
        var next = new FailureHandler.OnFailureReschedule<Void>(schedule);
        return Tasks.recurring(TaskDescriptor.of(job.name()), schedule)
                .onFailure((failed, execution) -> {
                    saveFailure(failed);
                    next.onFailure(failed, execution);
                })
                .execute((instance, context) -> inRequest(() -> job.run(instance.getId())));
    }

    /** A job that keeps failing is parked, not deleted, until somebody retries it. */
    private void tryAgain(Job job, ExecutionComplete failed, ExecutionOperations<Void> execution) {
        saveFailure(failed);
        var tries = failed.getExecution().consecutiveFailures;
        var permanent =
                failed.getCause().filter(PermanentFailure.class::isInstance).isPresent();
        if (permanent || tries >= job.backOff().size()) {
            inRequest(() -> job.onGivenUp(failed.getExecution().taskInstance.getId()));
            execution.reschedule(failed, PARKED);
        } else {
            execution.reschedule(failed, clock.instant().plus(job.backOff().get(tries)));
        }
    }

    private void saveFailure(ExecutionComplete failed) {
        var task = failed.getExecution().taskInstance;
        var words = failed.getCause().map(JobQueue::words).orElse("");
        try (var connection = data.getConnection();
                var update = connection.prepareStatement(slow ? SAVE_SLOW_FAILURE : SAVE_FAILURE)) {
            update.setString(1, words.length() > LONGEST ? words.substring(0, LONGEST) : words);
            update.setString(2, task.getTaskName());
            update.setString(3, task.getId());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The root cause, in characters that the database can keep; the rest is in the log. */
    private static String words(Throwable thrown) {
        var cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        var words = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return words.replaceAll("\\p{Cntrl}+", " ");
    }

    /** Request-scoped beans live as long as one run. */
    private static void inRequest(Runnable work) {
        var context = Arc.container().requestContext();
        if (context.isActive()) {
            work.run();
            return;
        }
        context.activate();
        try {
            work.run();
        } finally {
            context.terminate();
        }
    }
}
