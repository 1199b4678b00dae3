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

/** Hands that work through one queue: ordinary work, or work that waits for other people's servers. */
class JobQueue {

    static final Instant PARKED = Instant.parse("9999-01-01T00:00:00Z");

    private static final int HANDS = 6;
    private static final int PATIENT_HANDS = 16;
    private static final int ENOUGH = 500;

    private static final String NOTE =
            "update scheduled_tasks set failure = ? where task_name = ? and task_instance = ?";
    private static final String NOTE_SLOW =
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
                .threads(slow ? PATIENT_HANDS : HANDS)
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
                    note(failed);
                    next.onFailure(failed, execution);
                })
                .execute((instance, context) -> inRequest(() -> job.run(instance.getId())));
    }

    /** A job that keeps failing is parked, not forgotten, until somebody asks for it again. */
    private void tryAgain(Job job, ExecutionComplete failed, ExecutionOperations<Void> execution) {
        note(failed);
        var tries = failed.getExecution().consecutiveFailures;
        var futile =
                failed.getCause().filter(PermanentFailure.class::isInstance).isPresent();
        if (futile || tries >= job.backOff().size()) {
            inRequest(() -> job.givenUp(failed.getExecution().taskInstance.getId()));
            execution.reschedule(failed, PARKED);
        } else {
            execution.reschedule(failed, clock.instant().plus(job.backOff().get(tries)));
        }
    }

    private void note(ExecutionComplete failed) {
        var task = failed.getExecution().taskInstance;
        var words = failed.getCause().map(JobQueue::words).orElse("");
        try (var connection = data.getConnection();
                var note = connection.prepareStatement(slow ? NOTE_SLOW : NOTE)) {
            note.setString(1, words.length() > ENOUGH ? words.substring(0, ENOUGH) : words);
            note.setString(2, task.getTaskName());
            note.setString(3, task.getId());
            note.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What lies at the bottom of it, in letters that the database can keep; the rest stands in the log. */
    private static String words(Throwable thrown) {
        var cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        var words = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return words.replaceAll("\\p{Cntrl}+", " ");
    }

    /** What lives as long as a request does lives here as long as one run. */
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
