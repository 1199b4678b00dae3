package id.brevet.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes a workbook of one sheet as a stream of rows; no cell is ever a formula. */
public final class SheetWriter {

    /** Column with the name at its head and its width in characters. */
    public record Column(String name, int width) {}

    private static final int IN_MEMORY = 100;
    private static final int WIDEST = 255;

    /** Limit of Excel, which cannot open a file with a longer text. */
    private static final int LONGEST = 32_767;

    /** Limit beyond which Excel rounds; such numbers are written as text. */
    private static final double EXACT = 1e15;

    private final SXSSFWorkbook book = new SXSSFWorkbook(IN_MEMORY);
    private final CellStyle head = book.createCellStyle();
    private final CellStyle day = book.createCellStyle();
    private final CellStyle moment = book.createCellStyle();
    private final CellStyle text = book.createCellStyle();

    private SheetWriter() {
        var bold = book.createFont();
        bold.setBold(true);
        head.setFont(bold);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        var formats = book.createDataFormat();
        day.setDataFormat(formats.getFormat("yyyy-mm-dd"));
        moment.setDataFormat(formats.getFormat("yyyy-mm-dd hh:mm"));
        text.setDataFormat(formats.getFormat("@"));
        text.setQuotePrefixed(true);
    }

    /** Cells are texts, numbers, booleans, dates or times; null leaves a cell empty. */
    public static void write(
            OutputStream out,
            String name,
            List<Column> columns,
            Stream<? extends List<? extends @Nullable Object>> rows)
            throws IOException {
        var writer = new SheetWriter();
        try (var book = writer.book;
                rows) {
            var sheet = book.createSheet(WorkbookUtil.createSafeSheetName(name));
            writer.head(sheet, columns);
            rows.forEachOrdered(it -> writer.fill(sheet.createRow(sheet.getLastRowNum() + 1), it));
            book.write(out);
        }
    }

    private void head(SXSSFSheet sheet, List<Column> columns) {
        var row = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            var cell = row.createCell(i);
            cell.setCellValue(columns.get(i).name);
            cell.setCellStyle(head);
            sheet.setColumnWidth(i, Math.min(WIDEST, columns.get(i).width) * 256);
        }
        sheet.createFreezePane(0, 1);
    }

    private void fill(Row row, List<? extends @Nullable Object> values) {
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (value != null) {
                fill(row.createCell(i), value);
            }
        }
    }

    private void fill(Cell cell, Object value) {
        if (value instanceof Number number && Math.abs(number.doubleValue()) < EXACT) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean flag) {
            cell.setCellValue(flag);
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else if (value instanceof LocalDateTime time) {
            cell.setCellValue(time);
            cell.setCellStyle(moment);
        } else {
            write(cell, value.toString());
        }
    }

    /** The style marks it as text, so that it stays text when somebody edits it. */
    private void write(Cell cell, String words) {
        cell.setCellValue(words.length() > LONGEST ? words.substring(0, LONGEST) : words);
        if (formulaLike(words)) {
            cell.setCellStyle(text);
        }
    }

    /** True for a text that a spreadsheet takes for a formula, also in full-width characters. */
    private static boolean formulaLike(String words) {
        return !words.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(words.charAt(0)) >= 0;
    }
}
