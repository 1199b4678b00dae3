package id.brevet.sheet;

import id.brevet.shared.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Builds a sheet from rows: the first is its head, the others are cut or padded to its width. */
final class SheetBuilder implements Consumer<Sheet.Row> {

    private final List<Sheet.Row> rows = new ArrayList<>();
    private final SheetLimits limits;

    private @Nullable List<String> head;

    SheetBuilder(SheetLimits limits) {
        this.limits = limits;
    }

    Sheet sheet() {
        return new Sheet(head == null ? List.of() : head, List.copyOf(rows));
    }

    @Override
    public void accept(Sheet.Row it) {
        if (head == null) {
            head = requireUniqueNames(it.cells());
            return;
        }
        if (rows.size() == limits.rows()) {
            throw Refusal.invalid("sheet_too_large");
        }
        var width = head.size();
        var row =
                new ArrayList<>(it.cells().subList(0, Math.min(width, it.cells().size())));
        while (row.size() < width) {
            row.add("");
        }
        if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
            rows.add(new Sheet.Row(it.number(), List.copyOf(row)));
        }
    }

    private static List<String> requireUniqueNames(List<String> head) {
        var names = new HashSet<String>();
        for (var name : head) {
            if (!name.isEmpty() && !names.add(name.toLowerCase(Locale.ROOT))) {
                throw Refusal.invalid("sheet_duplicate_header");
            }
        }
        return head;
    }
}
