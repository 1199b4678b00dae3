package id.brevet.sheet;

import java.util.List;

/** Content of a sheet as people see it: the row of column names at its head, and the rows below. */
public record Sheet(List<String> head, List<Row> rows) {

    /** Row with the number that Excel shows; it has a cell for each name of the head. */
    public record Row(int number, List<String> cells) {}
}
