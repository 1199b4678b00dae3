package id.brevet.job;

import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import id.brevet.shared.Refusal;
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
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Queues jobs inside a transaction; one node runs each after the commit. */
@ApplicationScoped
public class Jobs {

    private static final int AFTER_ALL_OTHERS = 10_000;

    private final Clock clock;
    private final Set<String> known;
    private final Set<String> slow;
    private final JobQueue quickQueue;
    private final JobQueue slowQueue;

    @Inject
    public Jobs(AgroalDataSource data, MeterRegistry meters, Clock clock, @All List<Job> jobs) {
        this.clock = clock;
        known = jobs.stream().map(Job::name).collect(Collectors.toSet());
        slow = jobs.stream().filter(Job::slow).map(Job::name).collect(Collectors.toSet());
        quickQueue = queue(data, meters, clock, jobs, false);
        slowQueue = queue(data, meters, clock, jobs, true);
    }

    void start(@Observes @Priority(AFTER_ALL_OTHERS) StartupEvent event) {
        quickQueue.scheduler.start();
        slowQueue.scheduler.start();
    }

    void stop(@Observes ShutdownEvent event) {
        quickQueue.scheduler.stop();
        slowQueue.scheduler.stop();
    }

    /** Joins the caller's transaction: what is rolled back is not queued. */
    public void enqueue(String job, String id) {
        enqueueAt(job, id, clock.instant());
    }

    /** Queues one job for each id. */
    public void enqueueAll(String job, List<String> ids) {
        queue(job)
                .scheduler
                .scheduleBatch(ids.stream()
                        .<SchedulableInstance<?>>map(
                                it -> TaskDescriptor.of(job).instance(it).scheduledTo(clock.instant()))
                        .toList());
    }

    /** Queues a job for a later time. */
    public void enqueueAt(String job, String id, Instant when) {
        queue(job).scheduler.schedule(TaskDescriptor.of(job).instance(id).scheduledTo(when));
    }

    /** Runs a job at once, with all its tries, whatever was planned; refused while it is running. */
    public void retry(String job, String id) {
        if (!known.contains(job)) {
            throw Refusal.conflict("invalid_transition");
        }
        var scheduler = queue(job).scheduler;
        var instance = TaskInstanceId.of(job, id);
        if (scheduler.getScheduledExecution(instance).isEmpty()) {
            enqueue(job, id);
            return;
        }
        try {
            if (!scheduler.reschedule(instance, clock.instant())) {
                throw Refusal.conflict("invalid_transition");
            }
        } catch (TaskInstanceCurrentlyExecutingException e) {
            throw Refusal.conflict("invalid_transition");
        }
    }

    private static JobQueue queue(
            AgroalDataSource data, MeterRegistry meters, Clock clock, List<Job> jobs, boolean slow) {
        return new JobQueue(
                data,
                meters,
                clock,
                jobs.stream().filter(it -> it.slow() == slow).toList(),
                slow);
    }

    private JobQueue queue(String job) {
        return slow.contains(job) ? slowQueue : quickQueue;
    }
}
