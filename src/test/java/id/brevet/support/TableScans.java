package id.brevet.support;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.arc.Arc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The large tables that PostgreSQL read from end to end while something ran. */
public class TableScans {

    private static final long LARGE = 1_000;

    private static final String COUNTS =
            "select relname || ' ' || seq_scan from pg_stat_user_tables where n_live_tup > ? order by relname";

    private static final String OTHERS =
            "select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"
                    + " and backend_type = 'client backend'";

    private TableScans() {}

    public static List<String> during(Runnable act) {
        var before = counts();
        act.run();
        var scanned = new ArrayList<String>();
        counts().forEach((table, count) -> {
            if (count > before.getOrDefault(table, 0L)) {
                scanned.add(table);
            }
        });
        return scanned;
    }

    /** A connection reports its counts when it ends, at the latest. */
    private static Map<String, Long> counts() {
        var database = Arc.container().instance(AgroalDataSource.class).get();
        do {
            database.flush(FlushMode.GRACEFUL);
        } while (Sql.count(OTHERS) > 0);
        var counts = new LinkedHashMap<String, Long>();
        Sql.column(COUNTS, LARGE).forEach(it -> counts.put(it.split(" ")[0], Long.valueOf(it.split(" ")[1])));
        return counts;
    }
}
