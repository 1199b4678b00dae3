package id.brevet.sheet;

import id.brevet.shared.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import org.jboss.logging.Logger;
import org.xml.sax.SAXException;

/** Reads the first sheet of an Excel workbook, which may be hostile. */
public final class SheetReader {

    private static final Logger LOG = Logger.getLogger(SheetReader.class);

    private SheetReader() {}

    public static Sheet read(Path file, SheetLimits limits) {
        var builder = new SheetBuilder(limits);
        forEachRow(file, limits, builder);
        return builder.sheet();
    }

    /** Passes on each row that is not empty, while the file is read. */
    public static void forEachRow(Path file, SheetLimits limits, Consumer<Sheet.Row> consumer) {
        try (var parts = new XlsxParts(file)) {
            forEachRow(parts, limits, consumer);
        } catch (Refusal no) {
            throw no;
        } catch (IOException | SAXException | ParserConfigurationException | RuntimeException unreadable) {
            LOG.debug("Workbook cannot be read", unreadable);
            throw Refusal.invalid("sheet_unreadable");
        }
    }

    private static void forEachRow(XlsxParts parts, SheetLimits limits, Consumer<Sheet.Row> consumer)
            throws IOException, SAXException, ParserConfigurationException {
        var index = XlsxIndex.of(parts);
        var formats = new XlsxFormats(index.since1904());
        if (index.formats().isPresent()) {
            parts.read(index.formats().get(), formats);
        }
        var strings = new XlsxStrings(limits);
        if (index.strings().isPresent()) {
            parts.read(index.strings().get(), strings);
        }
        parts.read(index.sheet(), new XlsxRows(limits, strings, formats, consumer));
    }
}
