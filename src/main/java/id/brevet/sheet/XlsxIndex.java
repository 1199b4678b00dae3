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

/** Where in a workbook its first sheet lies, its texts and its formats, and from which year it counts days. */
record XlsxIndex(String sheet, Optional<String> texts, Optional<String> formats, boolean since1904) {

    static XlsxIndex of(XlsxParts parts) throws IOException, SAXException, ParserConfigurationException {
        var top = new Companions("");
        parts.read("_rels/.rels", top);
        var workbook = top.ofType("officeDocument").orElseThrow(() -> Refusal.invalid("sheet_unreadable"));
        var companions = new Companions(workbook);
        parts.read(XlsxParts.companions(workbook), companions);
        var cover = new Cover();
        parts.read(workbook, cover);
        var sheet = companions.places.get(cover.first);
        if (sheet == null) {
            throw Refusal.invalid("sheet_unreadable");
        }
        return new XlsxIndex(sheet, companions.ofType("sharedStrings"), companions.ofType("styles"), cover.since1904);
    }

    /** Only what lies in the same file is ever looked for; what lies elsewhere is left there. */
    private static final class Companions extends DefaultHandler {

        private static final int MOST = 1000;

        final Map<String, String> places = new HashMap<>();
        private final Map<String, String> byType = new HashMap<>();
        private final String part;
        private int seen;

        Companions(String part) {
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
            var place = XlsxParts.beside(part, target);
            places.put(String.valueOf(XlsxParts.value(attributes, "Id")), place);
            byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), place);
        }
    }

    private static final class Cover extends DefaultHandler {

        @Nullable String first;

        boolean since1904;

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) {
            if (name.equals("workbookPr")) {
                var counted = XlsxParts.value(attributes, "date1904");
                since1904 = "1".equals(counted) || "true".equals(counted);
            } else if (name.equals("sheet")) {
                first = XlsxParts.value(attributes, "id");
                throw new XlsxParts.Enough();
            }
        }
    }
}
