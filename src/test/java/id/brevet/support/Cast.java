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

/** Puts the people of the demo data, and whatever came with them, back on stage before every test. */
public class Cast implements QuarkusTestBeforeEachCallback {

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

    private static final List<String> SHOWN_OFF = List.of(
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

    /** A table's rows as they stood when the product had just started. */
    private record Scene(String columns, String rows) {}

    private static Object house;
    private static Map<String, Scene> scenes = Map.of();

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        if (Arc.container() != null) {
            reset();
        }
    }

    /** Also for tests that want a fresh stage in their midst. */
    public static synchronized void reset() {
        try {
            if (house != Arc.container()) {
                scenes = look();
                house = Arc.container();
            } else {
                restore(TRIES);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the demo shows off is not for these stages: tests set up the courses and purchases that they need. */
    private static void clearTheStage() throws SQLException {
        comeToRest();
        try (var connection = Rows.connection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local session_replication_role = replica");
            for (var table : SHOWN_OFF) {
                statement.execute("delete from public." + table);
            }
            statement.execute("delete from scheduled_tasks where task_instance <> 'recurring'");
            statement.execute("delete from users where email !~ '^(admin|kasir|guru|siswa|mahasiswa)@'");
            statement.execute("delete from upload where address like '/uploads/payment_proof/%'");
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    /** A letter that is being written would be found on the stage later. */
    private static void comeToRest() {
        Rows.change("delete from scheduled_tasks where task_instance <> 'recurring' and not picked");
        Patience.until(
                "work to be done",
                () -> Rows.count("select count(*) from scheduled_tasks where task_instance <> 'recurring' and picked")
                        == 0);
    }

    private static Map<String, Scene> look() throws SQLException {
        clearTheStage();
        var seen = new LinkedHashMap<String, Scene>();
        try (var connection = Rows.connection();
                var query = connection.createStatement();
                var content = connection.createStatement();
                var tables = query.executeQuery(TABLES)) {
            while (tables.next()) {
                var table = tables.getString(1);
                var all = "select coalesce(json_agg(t), '[]') from public.%s t".formatted(table);
                try (var rows = content.executeQuery(all)) {
                    rows.next();
                    seen.put(table, new Scene(tables.getString(3), rows.getString(1)));
                }
            }
        }
        return seen;
    }

    /** A job at work may hold what is to be cleared; one of the two then has to begin again. */
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
        try (var connection = Rows.connection()) {
            connection.setAutoCommit(false);
            try {
                connection.createStatement().execute("set local session_replication_role = replica");
                clear(connection);
                for (var scene : scenes.entrySet()) {
                    refill(connection, scene.getKey(), scene.getValue());
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

    /** Deleting is quicker for a handful of rows; the scheduler keeps what recurs. */
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

    private static void refill(Connection connection, String table, Scene scene) throws SQLException {
        if (scene.rows.equals("[]")) {
            return;
        }
        var insert =
                """
                insert into public.%s (%s) overriding system value
                select %s from json_populate_recordset(null::public.%s, ?::json) on conflict do nothing
                """
                        .formatted(table, scene.columns, scene.columns, table);
        try (var statement = connection.prepareStatement(insert)) {
            statement.setString(1, scene.rows);
            statement.executeUpdate();
        }
    }
}
