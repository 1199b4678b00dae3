package id.brevet.upload;

import static id.brevet.upload.Pictures.REST;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Photos with metadata of cameras. */
class Photos {

    private Photos() {}

    /** JPEG with one more segment. */
    static byte[] telling(byte[] jpeg, int marker, byte[] content) {
        return ByteBuffer.allocate(jpeg.length + content.length + 4)
                .put(jpeg, 0, 2)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** EXIF data with an orientation and a text. */
    static byte[] exif(int orientation, String word) {
        var text = word.getBytes(ISO_8859_1);
        return ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + text.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("Exif\0\0II*\0".getBytes(ISO_8859_1))
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x112)
                .putShort((short) 3)
                .putInt(1)
                .putInt(orientation)
                .putShort((short) 0x8825)
                .putShort((short) 2)
                .putInt(text.length)
                .putInt(38)
                .putInt(0)
                .put(text)
                .array();
    }

    static byte[] progressive() {
        return written(new IIOImage(Pictures.drawing(64, 32), null, null), true);
    }

    /** CMYK with inverted values, as Adobe writes them. */
    static byte[] forPrint() {
        var inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 64, 32, 4, null);
        for (var i = 0; i < 64 * 32; i++) {
            inks.setPixel(i % 64, i / 64, new int[] {REST.getRed(), REST.getGreen(), REST.getBlue(), 255});
        }
        return telling(
                written(new IIOImage(inks, null, null), false), 0xee, "Adobe\0\144\0\0\0\0\0".getBytes(ISO_8859_1));
    }

    private static byte[] written(IIOImage image, boolean progressive) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var how = writer.getDefaultWriteParam();
        if (progressive) {
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        try (var bytes = new ByteArrayOutputStream();
                var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, image, how);
            output.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
