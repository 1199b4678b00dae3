package id.brevet.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** JPEG: keeps the tables, the frame and its scans. */
class JpegStripping implements ImageStripping {

    private static final int EOI = 0xd9;
    private static final int SOS = 0xda;
    private static final int PROGRESSIVE = 0xc2;
    private static final int APP0 = 0xe0;
    private static final int EXIF = 0xe1;
    private static final int ADOBE = 0xee;
    private static final int LAST_APP = 0xef;
    private static final int COMMENT = 0xfe;

    private static final byte[] JFIF = "\u00ff\u00e0\0\u0010JFIF\0\1\1\0\0\1\0\1\0\0".getBytes(ISO_8859_1);

    /** Limit, because the decoder walks over the whole picture for each scan, however small. */
    private static final int MOST_SCANS = 64;

    private @Nullable Outline frame;
    private int orientation = 1;
    private int scans;
    private boolean standardColours;
    private boolean adobe;

    @Override
    public Outline strip(ByteBuffer from, OutputStream to) throws IOException {
        ImageStripping.copy(from, 2, to);
        for (var marker = marker(from); marker != EOI; marker = from.remaining() < 4 ? EOI : marker(from)) {
            segment(marker, from, to);
        }
        to.write(0xff);
        to.write(EOI);
        if (frame == null || scans == 0) {
            throw new Malformed("JPEG has no picture");
        }
        return new Outline(frame.width(), frame.height(), orientation, frame.heavy());
    }

    private void segment(int marker, ByteBuffer from, OutputStream to) throws IOException {
        var length = from.getShort(from.position()) & 0xffff;
        ImageStripping.require(length >= 2 && length <= from.remaining(), "JPEG segment exceeds the file");
        var segment = from.slice(from.position(), length);
        ImageStripping.skip(from, length);
        switch (marker) {
            case 0xc0, 0xc1, PROGRESSIVE -> {
                startFrame(marker, segment, to);
                keep(marker, segment, to);
            }
            case 0xc4, 0xdb, 0xdd -> keep(marker, segment, to);
            case SOS -> {
                ImageStripping.require(
                        frame != null && ++scans <= MOST_SCANS, "JPEG has no frame before a scan, or too many scans");
                keep(marker, segment, to);
                scan(from, to);
            }
            case APP0 -> standardColours |= startsWith(segment, "JFIF\0");
            case EXIF -> exif(segment);
            case ADOBE -> adobe(segment, to);
            default ->
                ImageStripping.require(
                        (marker > APP0 && marker <= LAST_APP) || marker == COMMENT, "JPEG has an unknown segment");
        }
    }

    /** The JFIF header replaces the removed segments from which a decoder would learn the colour space. */
    private void startFrame(int marker, ByteBuffer segment, OutputStream to) throws IOException {
        ImageStripping.require(frame == null, "JPEG has more than one picture");
        frame = new Outline(segment.getShort(5) & 0xffff, segment.getShort(3) & 0xffff, 1, marker == PROGRESSIVE);
        if (standardColours && !adobe) {
            to.write(JFIF);
        }
    }

    private void exif(ByteBuffer segment) {
        if (startsWith(segment, "Exif\0\0")) {
            standardColours = true;
            orientation = Exif.orientation(segment.slice(8, segment.limit() - 8));
        }
    }

    private void adobe(ByteBuffer segment, OutputStream to) throws IOException {
        if (startsWith(segment, "Adobe") && segment.limit() == 14) {
            adobe = true;
            keep(ADOBE, segment, to);
        }
    }

    private static void keep(int marker, ByteBuffer segment, OutputStream to) throws IOException {
        to.write(0xff);
        to.write(marker);
        ImageStripping.copy(segment, segment.limit(), to);
    }

    /** Copies up to the next marker that is not part of the scan. */
    private static void scan(ByteBuffer from, OutputStream to) throws IOException {
        var end = from.position();
        while (end < from.limit() && !(from.get(end) == -1 && end + 1 < from.limit() && endsScan(from.get(end + 1)))) {
            end++;
        }
        ImageStripping.copy(from, end - from.position(), to);
    }

    private static boolean endsScan(byte next) {
        var marker = next & 0xff;
        return marker != 0 && marker != 0xff && (marker < 0xd0 || marker > 0xd7);
    }

    private static int marker(ByteBuffer from) throws Malformed {
        ImageStripping.require(from.get() == -1, "JPEG has no marker where one must follow");
        var marker = 0xff;
        while (marker == 0xff) {
            marker = from.get() & 0xff;
        }
        return marker;
    }

    private static boolean startsWith(ByteBuffer segment, String word) {
        var bytes = word.getBytes(ISO_8859_1);
        return segment.limit() >= 2 + bytes.length
                && segment.slice(2, bytes.length).equals(ByteBuffer.wrap(bytes));
    }
}
