package id.brevet.sheet;

import id.brevet.shared.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import org.jboss.logging.Logger;
import org.xml.sax.SAXException;

/** Reads the first sheet of an Excel workbook, which anybody may have made. */
public final class SheetReader {

    private static final Logger LOG = Logger.getLogger(SheetReader.class);

    private SheetReader() {}

    public static Sheet read(Path file, SheetLimits limits) {
        var table = new SheetBuilder(limits);
        each(file, limits, table);
        return table.sheet();
    }

    /** Every row that holds something, as it streams by. */
    public static void each(Path file, SheetLimits limits, Consumer<Sheet.Row> taker) {
        try (var parts = new XlsxParts(file)) {
            each(parts, limits, taker);
        } catch (Refusal no) {
            throw no;
        } catch (IOException | SAXException | ParserConfigurationException | RuntimeException unreadable) {
            LOG.debug("Not a sheet", unreadable);
            throw Refusal.invalid("sheet_unreadable");
        }
    }

    private static void each(XlsxParts parts, SheetLimits limits, Consumer<Sheet.Row> taker)
            throws IOException, SAXException, ParserConfigurationException {
        var contents = XlsxIndex.of(parts);
        var formats = new XlsxFormats(contents.since1904());
        if (contents.formats().isPresent()) {
            parts.read(contents.formats().get(), formats);
        }
        var texts = new XlsxStrings(limits);
        if (contents.texts().isPresent()) {
            parts.read(contents.texts().get(), texts);
        }
        parts.read(contents.sheet(), new XlsxRows(limits, texts, formats, taker));
    }
}
