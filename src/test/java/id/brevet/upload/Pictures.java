package id.brevet.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Test pictures: red in the upper left quarter, blue elsewhere. */
class Pictures {

    static final Color CORNER = new Color(200, 30, 20);
    static final Color REST = new Color(20, 40, 190);

    private Pictures() {}

    static BufferedImage drawing(int width, int height) {
        var drawing = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var pen = drawing.createGraphics();
        pen.setColor(REST);
        pen.fillRect(0, 0, width, height);
        pen.setColor(CORNER);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.dispose();
        return drawing;
    }

    static byte[] encoded(String format, int width, int height) {
        return encoded(format, drawing(width, height));
    }

    static byte[] encoded(String format, BufferedImage drawing) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(drawing, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage decoded(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PNG that claims this size, and holds this many empty rows. */
    static byte[] claiming(int width, int height, int rows) {
        var header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {1, 0, 0, 0, 0})
                .array();
        var nothing = deflated(new byte[(width + 7) / 8 + 1], rows);
        return joined("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1), chunk("IHDR", header), chunk("IDAT", nothing), END);
    }

    static final byte[] END = chunk("IEND", new byte[0]);

    /** PNG with one more chunk after its header. */
    static byte[] with(byte[] png, String type, byte[] content) {
        var extra = chunk(type, content);
        return ByteBuffer.allocate(png.length + extra.length)
                .put(png, 0, 33)
                .put(extra)
                .put(png, 33, png.length - 33)
                .array();
    }

    static byte[] chunk(String type, byte[] content) {
        var named = joined(type.getBytes(ISO_8859_1), content);
        var crc = new CRC32();
        crc.update(named);
        return ByteBuffer.allocate(8 + named.length)
                .putInt(content.length)
                .put(named)
                .putInt((int) crc.getValue())
                .array();
    }

    static byte[] deflated(byte[] piece, int times) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        var all = new ByteArrayOutputStream();
        var buffer = new byte[1 << 16];
        for (var i = 0; i <= times; i++) {
            if (i < times) {
                deflater.setInput(piece);
            } else {
                deflater.finish();
            }
            for (var n = deflater.deflate(buffer); n > 0; n = deflater.deflate(buffer)) {
                all.write(buffer, 0, n);
            }
        }
        deflater.end();
        return all.toByteArray();
    }

    /** Lossless WebP of one colour, which takes a few bytes at any size. */
    static byte[] webp(int width, int height) {
        var bits = new Bits();
        bits.put(0x2f, 8).put(width - 1, 14).put(height - 1, 14).put(0, 7);
        for (var colour : new int[] {CORNER.getGreen(), CORNER.getRed(), CORNER.getBlue(), 255}) {
            bits.put(0b101, 3).put(colour, 8);
        }
        bits.put(0b0001, 4).put(0, 7);
        var pixels = bits.bytes();
        return ByteBuffer.allocate(20 + pixels.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(ISO_8859_1))
                .putInt(12 + pixels.length)
                .put("WEBPVP8L".getBytes(ISO_8859_1))
                .putInt(pixels.length)
                .put(pixels)
                .array();
    }

    private static class Bits {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private long waiting;
        private int count;

        Bits put(int value, int width) {
            waiting |= (long) value << count;
            for (count += width; count >= 8; count -= 8) {
                bytes.write((int) waiting);
                waiting >>>= 8;
            }
            return this;
        }

        byte[] bytes() {
            return (bytes.size() & 1) == 0 ? bytes.toByteArray() : joined(bytes.toByteArray(), new byte[1]);
        }
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
