package id.brevet.support;

import static java.util.stream.Collectors.joining;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.util.List;
import java.util.stream.Stream;

/**
 * Restores the database to the people of the demo data before every test. A function of the database does it, because
 * it keeps its plans: one call instead of a hundred statements.
 */
public class DemoDataReset implements QuarkusTestBeforeEachCallback {

    private static final int TRIES = 3;

    /** Every table with its columns. */
    private static final String TABLES =
            """
            select c.relname || ' ' || string_agg(quote_ident(a.attname), ',' order by a.attnum)
            from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'flyway_schema_history'
              and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            group by c.oid, c.relname order by c.relname
            """;

    private static final List<String> DEMO_ONLY = List.of(
            "entry",
            "journal",
            "ledger_account",
            "receipt",
            "purchase",
            "payment_event",
            "payment_proof",
            "payment",
            "receipt_series",
            "amount_reservation",
            "receiving_account",
            "batch",
            "course",
            "mail_attachment",
            "mail_event",
            "mail",
            "notice");

    /** Deleting is quicker than truncating for a few rows; recurring tasks stay. */
    private static final String FUNCTION =
            """
            create function demo_rows.restore() returns void language plpgsql as $$
            begin
                perform set_config('session_replication_role', 'replica', true);
                if (select max(pg_table_size(oid)) > 1 << 20 from pg_class
                        where relnamespace = 'public'::regnamespace and relkind = 'r') then
                    truncate %s;
                end if;
                %s;
                delete from public.scheduled_tasks where task_instance <> 'recurring';
                %s;
            end $$
            """;

    private static final String REMOVE_WAITING_JOBS =
            """
            delete from scheduled_tasks where task_instance <> 'recurring' and not picked;
            delete from scheduled_tasks_slow where task_instance <> 'recurring' and not picked
            """;

    private static final String RUNNING_JOBS =
            """
            select count(*) from (table scheduled_tasks union all table scheduled_tasks_slow) tasks
            where task_instance <> 'recurring' and picked and picked_by like ?
            """;

    private static Object container;

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        if (Arc.container() != null) {
            reset();
        }
    }

    /** Also for tests that need it between their steps. */
    public static synchronized void reset() {
        waitForJobs();
        if (container != Arc.container()) {
            removeExtraDemoData();
            keepRows();
            container = Arc.container();
        } else {
            restore(TRIES);
        }
    }

    /** A job that outlives its test, even a failed one, would write into the next. */
    private static void waitForJobs() {
        Sql.change(REMOVE_WAITING_JOBS);
        var mine = ProcessHandle.current().pid() + "-%";
        Wait.until("jobs to end", () -> Sql.count(RUNNING_JOBS, mine) == 0);
    }

    /** Removes the courses and purchases of the demo data, because tests set up those that they need. */
    private static void removeExtraDemoData() {
        var tables = DEMO_ONLY.stream().map("delete from public.%s"::formatted);
        var others = Stream.of(
                "delete from scheduled_tasks where task_instance <> 'recurring'",
                "delete from users where email !~ '^(admin|kasir|guru|siswa|mahasiswa)@'",
                "delete from upload where address like '/uploads/payment_proof/%'");
        Sql.change("begin; set local session_replication_role = replica; %s; commit"
                .formatted(Stream.concat(tables, others).collect(joining("; "))));
    }

    private static void keepRows() {
        var tables = Sql.column(TABLES).stream().map(it -> it.split(" ")).toList();
        var names = tables.stream().map(it -> it[0]).toList();
        var cleared = names.stream().filter(it -> !it.equals("scheduled_tasks")).toList();
        Sql.change("drop schema if exists demo_rows cascade; create schema demo_rows; "
                + names.stream()
                        .map("create table demo_rows.%1$s as table public.%1$s"::formatted)
                        .collect(joining("; ")));
        Sql.change(FUNCTION.formatted(
                cleared.stream().map("public.%s"::formatted).collect(joining(", ")),
                cleared.stream().map("delete from public.%s"::formatted).collect(joining("; ")),
                tables.stream()
                        .filter(it -> Sql.count("select count(*) from demo_rows." + it[0]) > 0)
                        .map(it -> ("insert into public.%1$s (%2$s) overriding system value select %2$s"
                                        + " from demo_rows.%1$s on conflict do nothing")
                                .formatted(it[0], it[1]))
                        .collect(joining("; "))));
    }

    /** A recurring job may hold a lock on a row to be deleted; one of the two then fails and has to try again. */
    private static void restore(int tries) {
        try {
            Sql.column("select demo_rows.restore()");
        } catch (IllegalStateException e) {
            if (tries == 1) {
                throw e;
            }
            restore(tries - 1);
        }
    }
}
