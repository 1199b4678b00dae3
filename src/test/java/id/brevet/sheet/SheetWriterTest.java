package id.brevet.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetWriterTest {

    private static final List<SheetWriter.Column> TWO =
            List.of(new SheetWriter.Column("Nama", 30), new SheetWriter.Column("Nilai", 12));

    @TempDir
    Path folder;

    @Test
    void nothingIsEverAFormula() throws IOException {
        var tempting = List.of(
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM(A1)",
                "=HYPERLINK(\"http://x\")",
                "'=1",
                "=cmd|' /C calc'!A0");

        try (var book = written(tempting.stream().map(List::of))) {
            var sheet = book.getSheetAt(0);
            for (int i = 0; i < tempting.size(); i++) {
                var cell = sheet.getRow(i + 1).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(tempting.get(i));
            }
            assertThat(sheet.getRow(1).getCell(0).getCellStyle().getQuotePrefixed())
                    .isTrue();
        }
    }

    @Test
    void writesEachThingAsWhatItIs() throws IOException {
        var day = LocalDate.of(2026, 11, 20);
        try (var book = written(Stream.of(
                List.of("Budi", 85), Arrays.asList(null, 92.5), List.of(day, day.atTime(17, 30)), List.of(true)))) {
            var sheet = book.getSheetAt(0);

            assertThat(sheet.getSheetName()).isEqualTo("Nilai");
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Nilai");
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold())
                    .isTrue();
            assertThat(sheet.getColumnWidth(0)).isEqualTo(30 * 256);
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(85);
            assertThat(sheet.getRow(2).getCell(0)).isNull();
            assertThat(sheet.getRow(3).getCell(0).getLocalDateTimeCellValue()).isEqualTo(day.atStartOfDay());
            assertThat(sheet.getRow(3).getCell(1).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDateTime.of(2026, 11, 20, 17, 30));
            assertThat(sheet.getRow(4).getCell(0).getBooleanCellValue()).isTrue();
        }
    }

    @Test
    void whatIsWrittenIsReadTheSame() throws IOException {
        var file = folder.resolve("both.xlsx");
        try (var out = Files.newOutputStream(file)) {
            SheetWriter.write(
                    out, "A", TWO, Stream.of(List.of("=1+1", 3175012345670001L), List.of("x", LocalDate.EPOCH)));
        }

        assertThat(SheetReader.read(file, new SheetLimits(10, 10, 100)).rows())
                .containsExactly(
                        new Sheet.Row(2, List.of("=1+1", "3175012345670001")),
                        new Sheet.Row(3, List.of("x", "1970-01-01")));
    }

    @Test
    void aLongNameOrTextStillMakesAFileThatOpens() throws IOException {
        try (var book = written("a/b:c?" + "x".repeat(40), Stream.of(List.of("y".repeat(40_000))))) {
            assertThat(book.getSheetAt(0).getSheetName()).hasSizeLessThanOrEqualTo(31);
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .hasSize(32_767);
        }
    }

    @Test
    void nothingIsLeftLyingAround() throws IOException {
        var left = folder.resolve("left");
        Files.createDirectory(left);
        TempFile.setThreadLocalTempFileCreationStrategy(new DefaultTempFileCreationStrategy(left.toFile()));
        var closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the reader has gone");
            }
        };

        SheetWriter.write(OutputStream.nullOutputStream(), "A", TWO, many());
        assertThatThrownBy(() -> SheetWriter.write(closed, "A", TWO, many())).isInstanceOf(IOException.class);

        assertThat(left).isEmptyDirectory();
    }

    private static Stream<List<String>> many() {
        return IntStream.range(0, 500).mapToObj(it -> List.of("row " + it));
    }

    private static XSSFWorkbook written(Stream<? extends List<?>> rows) throws IOException {
        return written("Nilai", rows);
    }

    private static XSSFWorkbook written(String name, Stream<? extends List<?>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        SheetWriter.write(out, name, TWO, rows);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
