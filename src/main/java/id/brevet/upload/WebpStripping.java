package id.brevet.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** WebP: keeps the first picture and its transparency; of the sizes that chunks state, that of the pixels counts. */
class WebpStripping implements ImageStripping {

    private static final int RIFF = 12;
    private static final int CHUNK = 8;
    private static final int FRAME = 16;

    /** Padding, because the lossless decoder reads a little beyond the end. */
    private static final int PADDING = 16;

    private static final int ALPHA = 0x10;

    private @Nullable ByteBuffer alpha;
    private @Nullable ByteBuffer pixels;
    private int orientation = 1;
    private boolean lossless;

    @Override
    public Outline strip(ByteBuffer from, OutputStream to) throws IOException {
        from.order(ByteOrder.LITTLE_ENDIAN);
        ImageStripping.require(word(from, 8).equals("WEBP"), "RIFF file is not WebP");
        from.limit((int) Math.min(from.limit(), CHUNK + Integer.toUnsignedLong(from.getInt(4))));
        ImageStripping.skip(from, RIFF);
        while (from.remaining() >= CHUNK && (pixels == null || orientation == 1)) {
            read(from);
        }
        if (pixels == null) {
            throw new Malformed("WebP has no picture");
        }
        var outline = outline(pixels);
        to.write(written(pixels, outline));
        return outline;
    }

    private void read(ByteBuffer from) throws IOException {
        var type = word(from, 0);
        var length = from.getInt(from.position() + 4);
        ImageStripping.require(length >= 0 && length <= from.remaining() - CHUNK, "WebP chunk exceeds the file");
        var content = from.slice(from.position() + CHUNK, length).order(ByteOrder.LITTLE_ENDIAN);
        switch (type) {
            case "ANMF" -> length = FRAME;
            case "ALPH" -> alpha = pixels == null ? content : alpha;
            case "VP8 ", "VP8L" -> {
                lossless = pixels == null ? type.equals("VP8L") : lossless;
                pixels = pixels == null ? content : pixels;
            }
            case "EXIF" -> orientation = Exif.orientation(content);
            default -> {}
        }
        ImageStripping.skip(from, Math.min(CHUNK + length + (length & 1), from.remaining()));
    }

    private Outline outline(ByteBuffer pixels) throws Malformed {
        if (lossless) {
            ImageStripping.require(pixels.get(0) == 0x2f, "WebP has a wrong lossless signature");
            var size = pixels.getInt(1);
            return new Outline((size & 0x3fff) + 1, (size >> 14 & 0x3fff) + 1, orientation, true);
        }
        ImageStripping.require(
                pixels.get(3) == (byte) 0x9d && pixels.get(4) == 1 && pixels.get(5) == 0x2a,
                "WebP has a wrong lossy signature");
        return new Outline(pixels.getShort(6) & 0x3fff, pixels.getShort(8) & 0x3fff, orientation, true);
    }

    private byte[] written(ByteBuffer pixels, Outline outline) {
        var layer = lossless ? null : alpha;
        var extra = layer == null ? 0 : CHUNK + 10 + CHUNK + layer.limit() + (layer.limit() & 1);
        var length = pixels.limit() + (pixels.limit() & 1) + PADDING;
        var all = ByteBuffer.allocate(RIFF + extra + CHUNK + length).order(ByteOrder.LITTLE_ENDIAN);
        all.put("RIFF".getBytes(ISO_8859_1)).putInt(all.limit() - 8).put("WEBP".getBytes(ISO_8859_1));
        if (layer != null) {
            all.put("VP8X".getBytes(ISO_8859_1)).putInt(10).putInt(ALPHA);
            putSize(all, outline.width());
            putSize(all, outline.height());
            all.put("ALPH".getBytes(ISO_8859_1)).putInt(layer.limit()).put(layer.duplicate());
            ImageStripping.skip(all, layer.limit() & 1);
        }
        all.put((lossless ? "VP8L" : "VP8 ").getBytes(ISO_8859_1))
                .putInt(length)
                .put(pixels.duplicate());
        return all.array();
    }

    private static void putSize(ByteBuffer to, int size) {
        to.putShort((short) (size - 1)).put((byte) 0);
    }

    private static String word(ByteBuffer from, int ahead) {
        var word = new byte[4];
        from.get(from.position() + ahead, word);
        return new String(word, ISO_8859_1);
    }
}
