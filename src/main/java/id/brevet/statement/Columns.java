package id.brevet.statement;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Under which heads a bank writes what: our own names, unless somebody has told others. */
public record Columns(Map<Column, String> heads) {

    static final Columns OWN = new Columns(Arrays.stream(Column.values()).collect(toMap(it -> it, Column::wire)));

    /** All that we ask for, so that nothing has to be told. */
    static final Columns FULL = new Columns(
            EnumSet.complementOf(EnumSet.of(Column.JUMLAH)).stream().collect(toMap(it -> it, Column::wire)));

    static Columns named(Map<String, String> names) {
        var heads = new EnumMap<Column, String>(Column.class);
        names.forEach((name, head) -> {
            if (head != null && !head.isBlank() && head.chars().noneMatch(Character::isISOControl)) {
                Column.named(name).ifPresent(it -> heads.put(it, head.strip()));
            }
        });
        return new Columns(heads);
    }

    /** What a bank most likely means by its heads, for somebody to look over. */
    static Map<String, String> guessed(List<String> heads) {
        var guess = new LinkedHashMap<String, String>();
        Arrays.stream(Column.values()).forEach(column -> heads.stream()
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
        return heads.containsKey(Column.TANGGAL)
                && (heads.containsKey(Column.MASUK) || heads.containsKey(Column.JUMLAH));
    }

    /** Whether this row is the head that is looked for. */
    boolean standIn(List<String> row) {
        if (equals(FULL)) {
            return heads.keySet().stream().allMatch(it -> stands(it, row));
        }
        return stands(Column.TANGGAL, row) && (stands(Column.MASUK, row) || stands(Column.JUMLAH, row));
    }

    private boolean stands(Column column, List<String> row) {
        var head = heads.get(column);
        return head != null && row.stream().anyMatch(head::equalsIgnoreCase);
    }

    Map<Column, Integer> places(List<String> row) {
        var places = new EnumMap<Column, Integer>(Column.class);
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
