package id.brevet.statement;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Under which heads a bank writes what: our own names, unless somebody has told others. */
public record StatementColumns(Map<StatementColumn, String> heads) {

    static final StatementColumns OWN = new StatementColumns(
            Arrays.stream(StatementColumn.values()).collect(toMap(it -> it, StatementColumn::wire)));

    /** All that we ask for, so that nothing has to be told. */
    static final StatementColumns FULL =
            new StatementColumns(EnumSet.complementOf(EnumSet.of(StatementColumn.JUMLAH)).stream()
                    .collect(toMap(it -> it, StatementColumn::wire)));

    static StatementColumns named(Map<String, String> names) {
        var heads = new EnumMap<StatementColumn, String>(StatementColumn.class);
        names.forEach((name, head) -> {
            if (head != null && !head.isBlank() && head.chars().noneMatch(Character::isISOControl)) {
                StatementColumn.named(name).ifPresent(it -> heads.put(it, head.strip()));
            }
        });
        return new StatementColumns(heads);
    }

    /** What a bank most likely means by its heads, for somebody to look over. */
    static Map<String, String> guessed(List<String> heads) {
        var guess = new LinkedHashMap<String, String>();
        Arrays.stream(StatementColumn.values()).forEach(column -> heads.stream()
                .filter(column::meant)
                .filter(it -> !guess.containsValue(it))
                .findFirst()
                .ifPresent(it -> guess.put(column.wire(), it)));
        return guess;
    }

    Map<String, String> names() {
        return heads.entrySet().stream().collect(toMap(it -> it.getKey().wire(), Map.Entry::getValue));
    }

    /** Whether days and money can be told with it. */
    boolean whole() {
        return heads.containsKey(StatementColumn.TANGGAL)
                && (heads.containsKey(StatementColumn.MASUK) || heads.containsKey(StatementColumn.JUMLAH));
    }

    /** Whether this row is the head that is looked for. */
    boolean standIn(List<String> row) {
        if (equals(FULL)) {
            return heads.keySet().stream().allMatch(it -> stands(it, row));
        }
        return stands(StatementColumn.TANGGAL, row)
                && (stands(StatementColumn.MASUK, row) || stands(StatementColumn.JUMLAH, row));
    }

    private boolean stands(StatementColumn column, List<String> row) {
        var head = heads.get(column);
        return head != null && row.stream().anyMatch(head::equalsIgnoreCase);
    }

    Map<StatementColumn, Integer> places(List<String> row) {
        var places = new EnumMap<StatementColumn, Integer>(StatementColumn.class);
        heads.forEach((column, head) -> {
            for (int i = row.size() - 1; i >= 0; i--) {
                if (row.get(i).equalsIgnoreCase(head)) {
                    places.put(column, i);
                }
            }
        });
        return places;
    }
}
