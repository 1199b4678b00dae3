package id.brevet.support;

import id.brevet.sheet.SheetWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** Makes Excel sheets to upload. */
public class Spreadsheet {

    private Spreadsheet() {}

    public static byte[] of(List<String> head, List<?>... rows) {
        try (var bytes = new ByteArrayOutputStream()) {
            var columns =
                    head.stream().map(it -> new SheetWriter.Column(it, 20)).toList();
            SheetWriter.write(bytes, "Lembar", columns, Arrays.stream(rows));
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
