package id.brevet.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TableFillerTest {

    private static final String TABLES =
            """
            select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
            and relname not in ('flyway_schema_history', 'scheduled_tasks') order by relname
            """;

    /** The tables to be filled before, because a column that may not be null points to them. */
    private static final String POINTS_TO =
            """
            select c.confrelid::regclass::text
            from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
            where c.contype = 'f' and c.conrelid = ?::regclass and a.attnotnull
            """;

    /** These tables have exactly one row. */
    private static final List<String> NEVER_MORE = List.of("setting", "tariff");

    /** A journal is refused without its entries, so neither table can be filled alone. */
    private static final List<String> ONLY_TOGETHER = List.of("journal", "entry");

    @Test
    void everyTableCanBeFilled() {
        var filled = new ArrayList<>(NEVER_MORE);
        var waiting = new ArrayList<>(Sql.column(TABLES));
        waiting.removeAll(NEVER_MORE);
        waiting.removeAll(ONLY_TOGETHER);

        while (!waiting.isEmpty()) {
            var next = waiting.stream()
                    .filter(it -> filled.containsAll(Sql.column(POINTS_TO, it)))
                    .findFirst()
                    .orElseThrow();
            TableFiller.fill(next, 50);
            TableFiller.fill(next, 120);
            waiting.remove(next);
            filled.add(next);
        }

        filled.removeAll(NEVER_MORE);
        assertThat(filled).contains("users", "session").allSatisfy(it -> assertThat(
                        Sql.count("select count(*) from " + it))
                .as(it)
                .isEqualTo(120));
    }

    @Test
    void rowsAreSpreadOverThoseTheyPointTo() {
        TableFiller.fill("users", 10);

        TableFiller.fill("session", 20);

        assertThat(Sql.count("select count(distinct user_id) from session")).isEqualTo(10);
    }
}
