package id.brevet.sheet;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import id.brevet.shared.Refusal;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV files with commas, semicolons or tabs, in UTF-8 or Windows-1252. */
public final class CsvReader {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Characters read ahead to find the delimiter. */
    private static final int READ_AHEAD = 65_536;

    private CsvReader() {}

    /** Passes on each row that is not empty, while the file is read. */
    public static void forEachRow(Path file, SheetLimits limits, Consumer<Sheet.Row> consumer) {
        try (var reader = open(file, charset(file));
                var rows = parser(reader)) {
            for (var row : rows) {
                accept(row, limits, consumer);
            }
        } catch (IOException | UncheckedIOException | IllegalStateException unreadable) {
            throw Refusal.invalid("csv_unreadable");
        }
    }

    private static void accept(CSVRecord row, SheetLimits limits, Consumer<Sheet.Row> consumer) {
        if (row.getRecordNumber() > limits.rows() || row.size() > limits.columns()) {
            throw Refusal.invalid("sheet_too_large");
        }
        var cells = row.stream().map(XlsxStrings::cleaned).toList();
        if (cells.stream().anyMatch(it -> it.length() > limits.characters())) {
            throw Refusal.invalid("sheet_too_large");
        }
        if (cells.stream().anyMatch(it -> !it.isEmpty())) {
            consumer.accept(new Sheet.Row((int) row.getRecordNumber(), cells));
        }
    }

    private static CSVParser parser(BufferedReader reader) throws IOException {
        reader.mark(READ_AHEAD);
        var start = new char[READ_AHEAD / 2];
        var length = Math.max(0, reader.read(start));
        reader.reset();
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(new String(start, 0, length)))
                .setIgnoreEmptyLines(false)
                .get()
                .parse(reader);
    }

    /** Delimiter that makes the most values, in rows of equal width. */
    private static char delimiter(String start) {
        var lines = start.replaceAll("\"[^\"]*\"", "").lines().toList();
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(it -> values(lines, it)))
                .orElseThrow();
    }

    private static long values(List<String> lines, char delimiter) {
        var alike = lines.stream()
                .collect(groupingBy(
                        it -> it.chars().filter(letter -> letter == delimiter).count(), counting()));
        return alike.entrySet().stream()
                .mapToLong(it -> it.getKey() * it.getValue())
                .max()
                .orElse(0);
    }

    /** A zero byte stands in no text, but in a picture or a workbook. */
    private static void refuseUnlessText(Path file) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            for (int it = bytes.read(); it >= 0; it = bytes.read()) {
                if (it == 0) {
                    throw new IOException("File holds a zero byte, so it is not text");
                }
            }
        }
    }

    private static Charset charset(Path file) throws IOException {
        refuseUnlessText(file);
        var buffer = new char[8_192];
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            while (reader.read(buffer) >= 0) {
                // reading to the end proves that it is UTF-8
            }
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException notUnicode) {
            return WINDOWS;
        }
    }

    /** Skips the byte order mark that some programs write. */
    private static BufferedReader open(Path file, Charset charset) throws IOException {
        var reader = new BufferedReader(Files.newBufferedReader(file, charset));
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
        return reader;
    }
}
