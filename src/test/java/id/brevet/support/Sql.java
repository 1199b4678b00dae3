package id.brevet.support;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads and changes the database directly. */
public class Sql {

    private static final String TABLES =
            "select table_name::text from information_schema.tables where table_schema = 'public'"
                    + " and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'"
                    + " and table_name not like 'scheduled_tasks%' order by 1";

    private Sql() {}

    public static int change(String sql, Object... with) {
        try (var connection = connection();
                var statement = prepared(connection, sql, with)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static List<String> column(String sql, Object... with) {
        try (var connection = connection();
                var statement = prepared(connection, sql, with);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String one(String sql, Object... with) {
        return column(sql, with).get(0);
    }

    public static long count(String sql, Object... with) {
        return Long.parseLong(one(sql, with));
    }

    /** A text that changes with any change of the database. */
    public static String fingerprint() {
        return column(TABLES).stream()
                .map(it -> it + " "
                        + one("select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from " + it + " t"))
                .collect(Collectors.joining("\n"));
    }

    public static Connection connection() throws SQLException {
        return Arc.container().instance(AgroalDataSource.class).get().getConnection();
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... with) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < with.length; i++) {
            statement.setObject(i + 1, with[i]);
        }
        return statement;
    }
}
