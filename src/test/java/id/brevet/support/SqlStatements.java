package id.brevet.support;

import java.util.LinkedHashMap;
import java.util.Map;

/** The SQL statements that PostgreSQL ran while something happened, and how often each. */
public record SqlStatements(Map<String, Long> calls) {

    private static final String PREPARE =
            """
            create schema if not exists counting;
            create extension if not exists pg_stat_statements schema counting;
            update scheduled_tasks set execution_time = now() + interval '1 day'
            where execution_time < now() + interval '1 hour' and not picked
            """;

    private static final String COUNTED =
            """
            select query, sum(calls) from counting.pg_stat_statements
            where dbid = (select oid from pg_database where datname = current_database())
              and query !~* '^\\s*(begin|start|commit|rollback|savepoint|release|set|show|reset|discard|deallocate)\\y'
              and query !~* 'scheduled_tasks|pg_stat_statements|pg_catalog'
            group by query order by query
            """;

    /**
     * Nothing else may be going on: jobs that recur are put off until tomorrow, those at work are waited for. What the
     * driver asks the catalogue, once a connection, does not count.
     */
    public static SqlStatements during(Runnable act) {
        Sql.change(PREPARE);
        while (Sql.count("select count(*) from scheduled_tasks where picked") > 0) {
            Thread.onSpinWait();
        }
        Sql.column("select counting.pg_stat_statements_reset()");
        act.run();
        var calls = new LinkedHashMap<String, Long>();
        Sql.column("select query || E'\\t' || sum from (%s) counted".formatted(COUNTED))
                .forEach(it -> calls.put(it.substring(0, it.lastIndexOf('\t')), calls(it)));
        return new SqlStatements(calls);
    }

    public long count() {
        return calls.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long calls(String line) {
        return Long.parseLong(line.substring(line.lastIndexOf('\t') + 1));
    }
}
