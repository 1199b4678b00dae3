package id.brevet.job;

import id.brevet.shared.Refusal;
import id.brevet.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;

/** Jobs that are running, failed or due; those that succeeded are deleted by the scheduler. */
@ApplicationScoped
public class JobReport {

    /** Number of jobs in each state. */
    public record Counts(long running, long failed, long next) {

        long of(String state) {
            return state.equals("running") ? running : state.equals("failed") ? failed : next;
        }
    }

    private static final String COUNTS =
            """
            select count(*) filter (where state = 'running') running,
                   count(*) filter (where state = 'failed') failed,
                   count(*) filter (where state = 'next') next
            from job
            """;

    private static final String FIELDS =
            """
            select task_name, task_instance, state, execution_time, last_success, last_failure, failures, failure
            from job
            """;

    private static final String IN_STATE = FIELDS
            + "where state = :state order by execution_time, task_name, task_instance offset :offset limit :limit";

    private static final String ONE = FIELDS + "where task_name = :task and task_instance = :instance";

    @Inject
    EntityManager database;

    Counts counts() {
        var row = (Tuple) database.createNativeQuery(COUNTS, Tuple.class).getSingleResult();
        return new Counts(row.get("running", Long.class), row.get("failed", Long.class), row.get("next", Long.class));
    }

    @SuppressWarnings("unchecked")
    Slice<JobView> in(String state, long total, int page, int limit) {
        var rows = (List<Tuple>) database.createNativeQuery(IN_STATE, Tuple.class)
                .setParameter("state", state)
                .setParameter("offset", (page - 1L) * limit)
                .setParameter("limit", limit)
                .getResultList();
        return new Slice<>(rows.stream().map(JobReport::view).toList(), page, limit, total);
    }

    @SuppressWarnings("unchecked")
    JobView require(String task, String instance) {
        var rows = (List<Tuple>) database.createNativeQuery(ONE, Tuple.class)
                .setParameter("task", task)
                .setParameter("instance", instance)
                .getResultList();
        return rows.stream().map(JobReport::view).findFirst().orElseThrow(Refusal::absent);
    }

    private static JobView view(Tuple row) {
        return new JobView(
                row.get("task_name", String.class),
                row.get("task_instance", String.class),
                row.get("state", String.class),
                row.get("execution_time", Instant.class),
                row.get("last_success", Instant.class),
                row.get("last_failure", Instant.class),
                row.get("failures", Integer.class),
                row.get("failure", String.class));
    }
}
