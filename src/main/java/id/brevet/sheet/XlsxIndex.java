package id.brevet.sheet;

import id.brevet.shared.Refusal;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Paths of the first sheet, the strings and the formats in a workbook, and the year from which it counts days. */
record XlsxIndex(String sheet, Optional<String> strings, Optional<String> formats, boolean since1904) {

    static XlsxIndex of(XlsxParts parts) throws IOException, SAXException, ParserConfigurationException {
        var top = new Relationships("");
        parts.read("_rels/.rels", top);
        var workbook = top.ofType("officeDocument").orElseThrow(() -> Refusal.invalid("sheet_unreadable"));
        var relationships = new Relationships(workbook);
        parts.read(XlsxParts.relationshipsPath(workbook), relationships);
        var content = new Workbook();
        parts.read(workbook, content);
        var sheet = relationships.byId.get(content.first);
        if (sheet == null) {
            throw Refusal.invalid("sheet_unreadable");
        }
        return new XlsxIndex(
                sheet, relationships.ofType("sharedStrings"), relationships.ofType("styles"), content.since1904);
    }

    /** Relationships within the file; those to other byId are ignored. */
    private static final class Relationships extends DefaultHandler {

        private static final int MOST = 1000;

        final Map<String, String> byId = new HashMap<>();
        private final Map<String, String> byType = new HashMap<>();
        private final String part;
        private int seen;

        Relationships(String part) {
            this.part = part;
        }

        Optional<String> ofType(String type) {
            return Optional.ofNullable(byType.get(type));
        }

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) {
            var target = XlsxParts.value(attributes, "Target");
            var type = XlsxParts.value(attributes, "Type");
            if (++seen > MOST) {
                throw Refusal.invalid("sheet_too_large");
            }
            if (target == null || type == null || "External".equals(XlsxParts.value(attributes, "TargetMode"))) {
                return;
            }
            var place = XlsxParts.resolve(part, target);
            byId.put(String.valueOf(XlsxParts.value(attributes, "Id")), place);
            byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), place);
        }
    }

    private static final class Workbook extends DefaultHandler {

        @Nullable String first;

        boolean since1904;

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) {
            if (name.equals("workbookPr")) {
                var counted = XlsxParts.value(attributes, "date1904");
                since1904 = "1".equals(counted) || "true".equals(counted);
            } else if (name.equals("sheet")) {
                first = XlsxParts.value(attributes, "id");
                throw new XlsxParts.StopParsing();
            }
        }
    }
}
