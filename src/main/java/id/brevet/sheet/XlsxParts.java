package id.brevet.sheet;

import id.brevet.shared.Refusal;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Files inside a workbook. Each is parsed as a stream, because POI's own model loads some of them whole. */
final class XlsxParts implements Closeable {

    private static final long LARGEST = 50L << 20;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST);
        ZipSecureFile.setMaxFileCount(500);
    }

    private final ZipSecureFile zip;

    XlsxParts(Path file) throws IOException {
        zip = new ZipSecureFile(file.toFile());
    }

    /** Thrown by a handler to end the parsing early. */
    static final class StopParsing extends RuntimeException {

        private static final long serialVersionUID = 1;

        StopParsing() {
            super(null, null, false, false);
        }
    }

    void read(String part, DefaultHandler reader) throws IOException, SAXException, ParserConfigurationException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            throw Refusal.invalid("sheet_unreadable");
        }
        var parser = XMLHelper.newXMLReader();
        parser.setContentHandler(reader);
        parser.setErrorHandler(reader);
        try (InputStream in = zip.getInputStream(entry)) {
            parser.parse(new InputSource(in));
        } catch (StopParsing enough) {
            return;
        } catch (IOException bad) {
            if (String.valueOf(bad.getMessage()).contains("Zip bomb")) {
                throw Refusal.invalid("sheet_too_large");
            }
            throw bad;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Path of the file that lists the relationships of a part. */
    static String relationshipsPath(String part) {
        var folder = part.lastIndexOf('/') + 1;
        return part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
    }

    /** Path of a relationship's target, which is relative to the part. */
    static String resolve(String part, String target) {
        return URI.create("/" + part).resolve(target).getPath().substring(1);
    }

    /** Value by the local name, because each writer chooses its own prefix. */
    static @Nullable String value(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(name)) {
                return attributes.getValue(i);
            }
        }
        return null;
    }
}
