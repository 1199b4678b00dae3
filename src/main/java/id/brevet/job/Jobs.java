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

/** Hands out jobs: asked for inside a transaction, done after it has committed, by one node. */
@ApplicationScoped
public class Jobs {

    private static final int AFTER_EVERYTHING_ELSE = 10_000;

    private final Clock clock;
    private final Set<String> known;
    private final Set<String> slow;
    private final JobQueue quickCrew;
    private final JobQueue slowCrew;

    @Inject
    public Jobs(AgroalDataSource data, MeterRegistry meters, Clock clock, @All List<Job> jobs) {
        this.clock = clock;
        known = jobs.stream().map(Job::name).collect(Collectors.toSet());
        slow = jobs.stream().filter(Job::slow).map(Job::name).collect(Collectors.toSet());
        quickCrew = crew(data, meters, clock, jobs, false);
        slowCrew = crew(data, meters, clock, jobs, true);
    }

    void start(@Observes @Priority(AFTER_EVERYTHING_ELSE) StartupEvent event) {
        quickCrew.scheduler.start();
        slowCrew.scheduler.start();
    }

    void stop(@Observes ShutdownEvent event) {
        quickCrew.scheduler.stop();
        slowCrew.scheduler.stop();
    }

    /** Joins the caller's transaction: what is rolled back was never asked for. */
    public void ask(String job, String id) {
        at(job, id, clock.instant());
    }

    /** The same for many things. */
    public void askAll(String job, List<String> ids) {
        crew(job)
                .scheduler
                .scheduleBatch(ids.stream()
                        .<SchedulableInstance<?>>map(
                                it -> TaskDescriptor.of(job).instance(it).scheduledTo(clock.instant()))
                        .toList());
    }

    /** Not now, but when it is time. */
    public void at(String job, String id, Instant when) {
        crew(job).scheduler.schedule(TaskDescriptor.of(job).instance(id).scheduledTo(when));
    }

    /** Now, and as if it had never failed, whatever was planned; but not while it is being done. */
    public void again(String job, String id) {
        if (!known.contains(job)) {
            throw Refusal.conflict("invalid_transition");
        }
        var scheduler = crew(job).scheduler;
        var instance = TaskInstanceId.of(job, id);
        if (scheduler.getScheduledExecution(instance).isEmpty()) {
            ask(job, id);
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

    private static JobQueue crew(
            AgroalDataSource data, MeterRegistry meters, Clock clock, List<Job> jobs, boolean slow) {
        return new JobQueue(
                data,
                meters,
                clock,
                jobs.stream().filter(it -> it.slow() == slow).toList(),
                slow);
    }

    private JobQueue crew(String job) {
        return slow.contains(job) ? slowCrew : quickCrew;
    }
}
