package id.brevet.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Test documents. */
class Documents {

    static final byte[] PDF =
            text("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n");

    private Documents() {}

    static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    static byte[] docx() {
        return office("word/document.xml", "<w:document/>");
    }

    static byte[] office(String part, String content) {
        return zip(Map.of("[Content_Types].xml", text("<Types/>"), part, text(content)));
    }

    static byte[] office(String part, Map<String, byte[]> more) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", text("<Types/>"));
        parts.put(part, text("<x/>"));
        parts.putAll(more);
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Enough of an old Office file to recognise its type. */
    static byte[] ole(String... streams) {
        var sectors = ByteBuffer.allocate(2048);
        sectors.put("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1".getBytes(ISO_8859_1));
        for (var i = 0; i < streams.length; i++) {
            sectors.put(1024 + 128 * i, streams[i].getBytes(UTF_16LE));
        }
        return sectors.array();
    }
}
