package id.brevet.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetReaderTest {

    private static final SheetLimits ROOMY = new SheetLimits(20_000, 20, 500);

    @TempDir
    Path folder;

    @Test
    void readsWhatPeopleSee() throws IOException {
        var sheet = read(it -> {
            text(it.createRow(0), "Nama", "Telepon", "Lahir");
            var row = it.createRow(1);
            text(row, "  Budi\u00a0 ");
            row.createCell(1).setCellValue(81234567890L);
            formatted(row, 2, "dd/mm/yyyy").setCellValue(LocalDate.of(2001, 2, 3));
        });

        assertThat(sheet.head()).containsExactly("Nama", "Telepon", "Lahir");
        assertThat(sheet.rows()).containsExactly(new Sheet.Row(2, List.of("Budi", "81234567890", "2001-02-03")));
    }

    @Test
    void keepsEveryDigitOfANumber() throws IOException {
        var file = CraftedWorkbook.sheet("<row r='1'><c r='A1' t='inlineStr'><is><t>NIK</t></is></c></row>"
                        + "<row r='2'><c r='A2'><v>3175012345670001</v></c></row>"
                        + "<row r='3'><c r='A3'><v>8.1234567890E10</v></c></row>"
                        + "<row r='4'><c r='A4'><v>0.30000000000000004</v></c></row>"
                        + "<row r='5'><c r='A5'><v>1E300</v></c></row>")
                .in(folder);

        assertThat(SheetReader.read(file, ROOMY).rows())
                .extracting(it -> it.cells().get(0))
                .startsWith("3175012345670001", "81234567890", "0.3")
                .last()
                .asString()
                .hasSize(301);
    }

    @Test
    void showsLeadingZerosTimesAndTruths() throws IOException {
        var sheet = read(it -> {
            text(it.createRow(0), "A", "B", "C", "D");
            var row = it.createRow(1);
            formatted(row, 0, "0000").setCellValue(42);
            formatted(row, 1, "yyyy-mm-dd hh:mm").setCellValue(LocalDateTime.of(2026, 1, 2, 17, 30));
            formatted(row, 2, "h:mm").setCellValue(0.75);
            row.createCell(3).setCellValue(true);
        });

        assertThat(sheet.rows().get(0).cells()).containsExactly("0042", "2026-01-02 17:30", "18:00", "TRUE");
    }

    @Test
    void takesTheFirstFilledRowForTheHeadAndSkipsEmptyOnes() throws IOException {
        var sheet = read(it -> {
            it.createRow(0).createCell(0).setCellValue("  ");
            text(it.createRow(2), "Nama", "Email");
            it.createRow(3);
            text(it.createRow(6), "Rina");
            text(it.createRow(8), "Hadi", "hadi@contoh.id", "beyond the head");
        });

        assertThat(sheet.head()).containsExactly("Nama", "Email");
        assertThat(sheet.rows())
                .containsExactly(
                        new Sheet.Row(7, List.of("Rina", "")), new Sheet.Row(9, List.of("Hadi", "hadi@contoh.id")));
    }

    @Test
    void takesTheLastResultOfAFormula() throws IOException {
        var sheet = read(it -> {
            text(it.createRow(0), "Nama", "Jumlah");
            var row = it.createRow(1);
            row.createCell(0).setCellFormula("CONCATENATE(\"Bu\",\"di\")");
            row.createCell(1).setCellFormula("1+1");
            it.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(sheet.rows().get(0).cells()).containsExactly("Budi", "2");
    }

    @Test
    void findsMergedCellsWhereTheyBegin() throws IOException {
        var sheet = read(it -> {
            text(it.createRow(0), "A", "B");
            text(it.createRow(1), "both", "");
            it.addMergedRegion(CellRangeAddress.valueOf("A2:B2"));
        });

        assertThat(sheet.rows().get(0).cells()).containsExactly("both", "");
    }

    @Test
    void leavesOutWhatNoTextMayHold() throws IOException {
        var file = CraftedWorkbook.sheet("<row r='1'><c t='inlineStr'><is><t>Nama</t></is></c></row>"
                        + "<row><c t='inlineStr'><is><r><t>Bu_x0000_</t></r><rPh><t>spelt</t></rPh><r><t>di_x000D_</t></r></is>"
                        + "</c></row>")
                .in(folder);

        assertThat(SheetReader.read(file, ROOMY).rows()).containsExactly(new Sheet.Row(2, List.of("Budi")));
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() throws IOException {
        var file = folder.resolve("mac.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            var sheet = book.createSheet();
            text(sheet.createRow(0), "Lahir");
            formatted(sheet.createRow(1), 0, "d mmm yyyy")
                    .setCellValue(DateUtil.getExcelDate(LocalDate.of(2001, 2, 3).atStartOfDay(), true));
            book.write(out);
        }

        assertThat(SheetReader.read(file, ROOMY).rows().get(0).cells()).containsExactly("2001-02-03");
    }

    private Sheet read(Consumer<XSSFSheet> fill) throws IOException {
        var file = Files.createTempFile(folder, "sheet", ".xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            fill.accept(book.createSheet());
            book.write(out);
        }
        return SheetReader.read(file, ROOMY);
    }

    private static void text(Row row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    private static Cell formatted(Row row, int column, String format) {
        var book = row.getSheet().getWorkbook();
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        var cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }
}
