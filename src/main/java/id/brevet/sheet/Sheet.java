package id.brevet.sheet;

import java.util.List;

/** What stands in a sheet: the row of names at its head and the rows below, as people see them. */
public record Sheet(List<String> head, List<Row> rows) {

    /** A row under the number that Excel shows for it; it has a cell for every name of the head. */
    public record Row(int number, List<String> cells) {}
}
