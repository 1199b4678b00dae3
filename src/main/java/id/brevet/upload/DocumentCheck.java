package id.brevet.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import id.brevet.upload.ImageStripping.Malformed;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Checks that a document is of the type that it claims, and of no other type as well. */
class DocumentCheck {

    private static final int HEAD = 1024;
    private static final int TAIL = 1024;
    private static final int SMALLEST_OLE = 3 * 512;
    private static final int STEP = 1 << 16;
    private static final int LONGEST_TAG = 16;

    /** Text that a browser which guesses types would take for a page. */
    private static final Pattern MARKUP = Pattern.compile(
            "<(?:!doctype|\\?xml|html|head|body|script|svg|iframe|object|embed|math|meta|link|style|base|form)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\f\\r]]");

    private DocumentCheck() {}

    static void check(FileType type, ByteBuffer bytes, Path file) throws IOException {
        ImageStripping.require(
                type.startsLike(bytes) && bytes.hasRemaining(), "Document does not begin as its type requires");
        switch (type) {
            case PDF -> pdf(bytes);
            case DOC -> ole(bytes, "WordDocument");
            case XLS -> ole(bytes, "Workbook", "Book");
            case PPT -> ole(bytes, "PowerPoint Document");
            case DOCX -> OfficeZipCheck.check(file, "word");
            case XLSX -> OfficeZipCheck.check(file, "xl");
            case PPTX -> OfficeZipCheck.check(file, "ppt");
            case TXT -> text(bytes);
            default -> throw new IllegalArgumentException("Not a document type: " + type);
        }
    }

    private static void pdf(ByteBuffer bytes) throws Malformed {
        var head = part(bytes, 0, HEAD);
        ImageStripping.require(head.matches("(?s)%PDF-[12]\\.\\d\\s.*"), "PDF has no version");
        ImageStripping.require(!MARKUP.matcher(head).find(), "PDF begins with HTML");
        var tail = part(bytes, Math.max(0, bytes.limit() - TAIL), TAIL);
        ImageStripping.require(tail.matches("(?s).*%%EOF[\\s\\00]*"), "PDF does not end with its end marker");
    }

    private static void ole(ByteBuffer bytes, String... streams) throws Malformed {
        ImageStripping.require(bytes.limit() >= SMALLEST_OLE, "Office file is too short");
        var found = false;
        for (var stream : streams) {
            found |= contains(bytes, entry(stream));
        }
        ImageStripping.require(found, "Office file lacks the stream of its type");
        ImageStripping.require(!contains(bytes, entry("_VBA_PROJECT")), "Office file holds macros");
    }

    /** Name of a stream as the directory stores it, with a zero behind it. */
    private static byte[] entry(String name) {
        return (name + "\0").getBytes(UTF_16LE);
    }

    private static boolean contains(ByteBuffer bytes, byte[] wanted) {
        for (var at = 0; at <= bytes.limit() - wanted.length; at++) {
            if (bytes.get(at) == wanted[0] && bytes.slice(at, wanted.length).equals(ByteBuffer.wrap(wanted))) {
                return true;
            }
        }
        return false;
    }

    private static void text(ByteBuffer bytes) throws IOException {
        var decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var rest = bytes.duplicate();
        var text = CharBuffer.allocate(STEP);
        for (var more = true; more; ) {
            var result = decoder.decode(rest, text, true);
            ImageStripping.require(!result.isError(), "Text is not UTF-8");
            more = result.isOverflow();
            text.flip();
            ImageStripping.require(!UNPRINTABLE.matcher(text).find(), "Text holds control characters");
            ImageStripping.require(!MARKUP.matcher(text).find(), "Text holds HTML");
            text.position(Math.max(0, text.limit() - LONGEST_TAG));
            text.compact();
        }
    }

    private static String part(ByteBuffer bytes, int from, int most) {
        var part = new byte[Math.min(most, bytes.limit() - from)];
        bytes.get(from, part);
        return new String(part, ISO_8859_1);
    }
}
