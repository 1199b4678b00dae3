package id.brevet.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Set;

/** PNG: keeps the five types of chunk that draw. */
class PngStripping implements ImageStripping {

    private static final int SIGNATURE = 8;
    private static final int OVERHEAD = 12;
    private static final Set<String> DRAWING = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    @Override
    public Outline strip(ByteBuffer from, OutputStream to) throws IOException {
        ImageStripping.copy(from, SIGNATURE, to);
        ImageStripping.require(type(from).equals("IHDR"), "PNG does not begin with its header");
        var outline = new Outline(from.getInt(from.position() + 8), from.getInt(from.position() + 12), 1, false);
        var type = "";
        while (!type.equals("IEND")) {
            type = type(from);
            var length = from.getInt(from.position());
            ImageStripping.require(length >= 0 && length <= from.remaining() - OVERHEAD, "PNG chunk exceeds the file");
            if (DRAWING.contains(type)) {
                ImageStripping.copy(from, length + OVERHEAD, to);
            } else {
                ImageStripping.skip(from, length + OVERHEAD);
            }
        }
        return outline;
    }

    private static String type(ByteBuffer from) {
        var type = new byte[4];
        from.get(from.position() + 4, type);
        return new String(type, ISO_8859_1);
    }
}
