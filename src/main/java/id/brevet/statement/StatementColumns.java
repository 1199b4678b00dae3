package id.brevet.statement;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The headings under which a bank writes each column: our own names, unless somebody has mapped others. */
public record StatementColumns(Map<StatementColumn, String> headings) {

    static final StatementColumns OWN = new StatementColumns(
            Arrays.stream(StatementColumn.values()).collect(toMap(it -> it, StatementColumn::wire)));

    /** All columns of our own format, so that no mapping is needed. */
    static final StatementColumns FULL =
            new StatementColumns(EnumSet.complementOf(EnumSet.of(StatementColumn.JUMLAH)).stream()
                    .collect(toMap(it -> it, StatementColumn::wire)));

    static StatementColumns named(Map<String, String> names) {
        var headings = new EnumMap<StatementColumn, String>(StatementColumn.class);
        names.forEach((name, heading) -> {
            if (heading != null && !heading.isBlank() && heading.chars().noneMatch(Character::isISOControl)) {
                StatementColumn.named(name).ifPresent(it -> headings.put(it, heading.strip()));
            }
        });
        return new StatementColumns(headings);
    }

    /** A likely mapping of the headings of a bank, for somebody to check. */
    static Map<String, String> guessed(List<String> headings) {
        var guesses = new LinkedHashMap<String, String>();
        Arrays.stream(StatementColumn.values()).forEach(column -> headings.stream()
                .filter(column::fits)
                .filter(it -> !guesses.containsValue(it))
                .findFirst()
                .ifPresent(it -> guesses.put(column.wire(), it)));
        return guesses;
    }

    Map<String, String> names() {
        return headings.entrySet().stream().collect(toMap(it -> it.getKey().wire(), Map.Entry::getValue));
    }

    /** The day and the amount can be read with it. */
    boolean sufficient() {
        return headings.containsKey(StatementColumn.TANGGAL)
                && (headings.containsKey(StatementColumn.MASUK) || headings.containsKey(StatementColumn.JUMLAH));
    }

    /** The row holds the headings that are looked for. */
    boolean matches(List<String> row) {
        if (equals(FULL)) {
            return headings.keySet().stream().allMatch(it -> contains(it, row));
        }
        return contains(StatementColumn.TANGGAL, row)
                && (contains(StatementColumn.MASUK, row) || contains(StatementColumn.JUMLAH, row));
    }

    private boolean contains(StatementColumn column, List<String> row) {
        var heading = headings.get(column);
        return heading != null && row.stream().anyMatch(heading::equalsIgnoreCase);
    }

    Map<StatementColumn, Integer> positions(List<String> row) {
        var positions = new EnumMap<StatementColumn, Integer>(StatementColumn.class);
        headings.forEach((column, heading) -> {
            for (int i = row.size() - 1; i >= 0; i--) {
                if (row.get(i).equalsIgnoreCase(heading)) {
                    positions.put(column, i);
                }
            }
        });
        return positions;
    }
}
