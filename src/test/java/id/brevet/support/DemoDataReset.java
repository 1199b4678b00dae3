package id.brevet.support;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Restores the database to the people of the demo data before every test. */
public class DemoDataReset implements QuarkusTestBeforeEachCallback {

    private static final long LARGE = 1 << 20;
    private static final int TRIES = 3;

    private static final String TABLES =
            """
            select c.relname, pg_total_relation_size(c.oid), string_agg(quote_ident(a.attname), ', ' order by a.attnum)
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

    /** The rows of a table as they were at the start of the product. */
    private record TableRows(String columns, String rows) {}

    private static Object container;
    private static Map<String, TableRows> stored = Map.of();

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        if (Arc.container() != null) {
            reset();
        }
    }

    /** Also for tests that need it between their steps. */
    public static synchronized void reset() {
        try {
            if (container != Arc.container()) {
                stored = read();
                container = Arc.container();
            } else {
                restore(TRIES);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Removes the courses and purchases of the demo data, because tests set up those that they need. */
    private static void removeExtraDemoData() throws SQLException {
        waitForJobs();
        try (var connection = Sql.connection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local session_replication_role = replica");
            for (var table : DEMO_ONLY) {
                statement.execute("delete from public." + table);
            }
            statement.execute("delete from scheduled_tasks where task_instance <> 'recurring'");
            statement.execute("delete from users where email !~ '^(admin|kasir|guru|siswa|mahasiswa)@'");
            statement.execute("delete from upload where address like '/uploads/payment_proof/%'");
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    /** A mail still being written would turn up in a later test. */
    private static void waitForJobs() {
        Sql.change("delete from scheduled_tasks where task_instance <> 'recurring' and not picked");
        Wait.until(
                "jobs to end",
                () -> Sql.count("select count(*) from scheduled_tasks where task_instance <> 'recurring' and picked")
                        == 0);
    }

    private static Map<String, TableRows> read() throws SQLException {
        removeExtraDemoData();
        var stored = new LinkedHashMap<String, TableRows>();
        try (var connection = Sql.connection();
                var query = connection.createStatement();
                var content = connection.createStatement();
                var tables = query.executeQuery(TABLES)) {
            while (tables.next()) {
                var table = tables.getString(1);
                var all = "select coalesce(json_agg(t), '[]') from public.%s t".formatted(table);
                try (var rows = content.executeQuery(all)) {
                    rows.next();
                    stored.put(table, new TableRows(tables.getString(3), rows.getString(1)));
                }
            }
        }
        return stored;
    }

    /** A running job may hold a lock on a row to be deleted; one of the two then fails and has to try again. */
    private static void restore(int tries) throws SQLException {
        try {
            restore();
        } catch (SQLException e) {
            if (tries == 1) {
                throw e;
            }
            restore(tries - 1);
        }
    }

    private static void restore() throws SQLException {
        try (var connection = Sql.connection()) {
            connection.setAutoCommit(false);
            try {
                connection.createStatement().execute("set local session_replication_role = replica");
                clear(connection);
                for (var table : stored.entrySet()) {
                    refill(connection, table.getKey(), table.getValue());
                }
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    /** Deleting is quicker than truncating for a few rows; recurring tasks stay. */
    private static void clear(Connection connection) throws SQLException {
        var all = new ArrayList<String>();
        var large = false;
        try (var statement = connection.createStatement()) {
            try (var tables = statement.executeQuery(TABLES)) {
                while (tables.next()) {
                    all.add("public." + tables.getString(1));
                    large |= tables.getLong(2) > LARGE;
                }
            }
            all.remove("public.scheduled_tasks");
            statement.execute("delete from scheduled_tasks where task_instance <> 'recurring'");
            statement.execute(large ? "truncate " + String.join(", ", all) : deleting(all));
        }
    }

    private static String deleting(List<String> tables) {
        return tables.stream().map("delete from %s"::formatted).collect(Collectors.joining("; "));
    }

    private static void refill(Connection connection, String table, TableRows stored) throws SQLException {
        if (stored.rows.equals("[]")) {
            return;
        }
        var insert =
                """
                insert into public.%s (%s) overriding system value
                select %s from json_populate_recordset(null::public.%s, ?::json) on conflict do nothing
                """
                        .formatted(table, stored.columns, stored.columns, table);
        try (var statement = connection.prepareStatement(insert)) {
            statement.setString(1, stored.rows);
            statement.executeUpdate();
        }
    }
}
