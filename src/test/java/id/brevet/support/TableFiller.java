package id.brevet.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Fills any table to any size with rows the database accepts. It reads the schema for types, foreign keys (spread over
 * the rows that are there) and lists of allowed words; the rest it takes from table-filler.properties.
 */
public class TableFiller {

    private record Column(String name, String type, String allowed, String foreign) {}

    private static final Pattern ARRAY = Pattern.compile("ARRAY\\[.*?]");

    private static final String COLUMNS =
            """
            select concat_ws(E'\\t', a.attname, format_type(a.atttypid, null),
                coalesce((select pg_get_constraintdef(c.oid) from pg_constraint c
                    where c.conrelid = a.attrelid and c.contype = 'c' and c.conkey = array[a.attnum]
                      and pg_get_constraintdef(c.oid) like '%ANY (ARRAY[%' limit 1), '-'),
                coalesce((select format('%s %s', c.confrelid::regclass, f.attname) from pg_constraint c
                    join pg_attribute f on f.attrelid = c.confrelid and f.attnum = c.confkey[1]
                    where c.conrelid = a.attrelid and c.contype = 'f' and c.conkey = array[a.attnum] limit 1), '-'))
            from pg_attribute a
            where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped
              and a.attidentity = '' and a.attgenerated = '' and (? or a.attnotnull and not a.atthasdef)
            order by a.attnum
            """;

    private static final Properties VALUES = values();

    private TableFiller() {}

    /** Adds rows until the table has so many. */
    public static void fill(String table, long size) {
        var present = Sql.count("select count(*) from " + table);
        if (present < size) {
            Sql.change(insertion(table), present + 1, size);
        }
    }

    /** Updates the statistics, as autovacuum would soon do by itself. */
    public static void analyze() {
        Sql.change("vacuum (analyze)");
    }

    private static String insertion(String table) {
        var names = new ArrayList<String>();
        var values = new ArrayList<String>();
        var targets = new ArrayList<String>();
        for (var column : columns(table)) {
            names.add(column.name);
            if (column.foreign.equals("-") || VALUES.containsKey(table + "." + column.name)) {
                values.add(value(table, column));
            } else {
                var target = column.foreign.split(" ");
                targets.add("%s_ids as materialized (select array_agg(%s) a from %s)"
                        .formatted(column.name, target[1], target[0]));
                values.add("(select a[1 + i %% cardinality(a)] from %s_ids)".formatted(column.name));
            }
        }
        return "%s insert into %s (%s) select %s from generate_series(?::int, ?::int) i"
                .formatted(
                        targets.isEmpty() ? "" : "with " + String.join(", ", targets),
                        table,
                        String.join(", ", names),
                        String.join(", ", values));
    }

    private static List<Column> columns(String table) {
        return Sql.column(COLUMNS, table, true).stream()
                .map(it -> it.split("\t"))
                .map(it -> new Column(it[0], it[1], it[2], it[3]))
                .filter(it -> needed(table).contains(it.name) || VALUES.containsKey(table + "." + it.name))
                .toList();
    }

    private static List<String> needed(String table) {
        return Sql.column(COLUMNS, table, false).stream()
                .map(it -> it.split("\t")[0])
                .toList();
    }

    private static String value(String table, Column column) {
        var value = VALUES.getProperty(table + "." + column.name);
        if (value != null) {
            return value;
        }
        var allowed = ARRAY.matcher(column.allowed);
        if (allowed.find()) {
            return "(%1$s)[1 + i %% cardinality(%1$s)]".formatted(allowed.group());
        }
        return switch (column.type) {
            case "uuid" -> "uuidv7()";
            case "text", "character varying" -> "'%s ' || i".formatted(column.name);
            case "boolean" -> "i % 2 = 0";
            case "integer", "bigint", "smallint", "numeric" -> "i";
            case "timestamp with time zone" -> "now() - i * interval '1 second'";
            case "date" -> "current_date - i % 365";
            case "bytea" -> "sha256(('%s' || i)::bytea)".formatted(table);
            case "jsonb", "json" -> "'{}'";
            default ->
                throw new IllegalStateException(
                        "table-filler.properties must say what %s.%s holds".formatted(table, column.name));
        };
    }

    private static Properties values() {
        var values = new Properties();
        try (var file = TableFiller.class.getResourceAsStream("/table-filler.properties")) {
            values.load(file);
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
