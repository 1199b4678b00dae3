package id.brevet.upload;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import id.brevet.shared.Refusal;
import id.brevet.upload.ImageStripping.Malformed;
import id.brevet.upload.ImageStripping.Outline;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.spi.IIORegistry;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.FileImageOutputStream;

/** Draws every picture anew, so that nothing but its pixels is kept (decision 0011). */
@ApplicationScoped
public class ImageRedraw {

    /** Type of the redrawn picture, and the digest of its pixels. */
    record Redrawn(FileType type, FileDigest pixels) {}

    static final int MOST_PIXELS = 50_000_000;
    static final int LONGEST_SIDE = 20_000;

    /** Smaller limit, because the decoder needs some thirty bytes per pixel. */
    static final int MOST_PIXELS_OF_WEBP = 6_000_000;

    private static final int LONGEST_KEPT = 2560;
    private static final float QUALITY = 0.9f;

    /** Bytes that one decoded picture may take; of a larger one only every second or third row is decoded. */
    private static final double MOST_BYTES = 40 << 20;

    private static final int SLOTS = 2;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final Semaphore slots = new Semaphore(SLOTS, true);

    Redrawn redraw(FileType type, ByteBuffer received, Path to) throws IOException {
        var stripped = Files.createTempFile("brevet-", null);
        try {
            return redraw(type, strip(type, received, stripped), stripped, to);
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException e) {
            throw new Malformed("Picture ends too early");
        } finally {
            Files.delete(stripped);
        }
    }

    private static Outline strip(FileType type, ByteBuffer received, Path stripped) throws IOException {
        try (var to = new BufferedOutputStream(Files.newOutputStream(stripped))) {
            var outline = ImageStripping.of(type).strip(received, to);
            ImageStripping.require(outline.width() > 0 && outline.height() > 0, "Picture has no pixels");
            var most = type == FileType.WEBP ? MOST_PIXELS_OF_WEBP : MOST_PIXELS;
            if (Math.max(outline.width(), outline.height()) > LONGEST_SIDE || outline.pixels() > most) {
                throw Refusal.invalid("too_many_pixels");
            }
            return outline;
        }
    }

    /** A heavy picture takes all slots. */
    private Redrawn redraw(FileType type, Outline outline, Path stripped, Path to) throws IOException {
        var needed = outline.heavy() ? SLOTS : 1;
        takeSlots(needed);
        try {
            var decoded = decoded(type, outline, stripped);
            var kept = type == FileType.JPEG ? FileType.JPEG : FileType.PNG;
            var pixels = FileDigest.of(decoded, outline.width(), outline.height());
            write(kept, upright(decoded, outline.orientation()), to);
            return new Redrawn(kept, pixels);
        } finally {
            slots.release(needed);
        }
    }

    private void takeSlots(int needed) {
        try {
            if (!slots.tryAcquire(needed, LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
                throw Refusal.tooMany(LONGEST_WAIT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.tooMany(LONGEST_WAIT);
        }
    }

    private static BufferedImage decoded(FileType type, Outline outline, Path stripped) throws IOException {
        var reader = reader(type);
        try (var input = new FileImageInputStream(stripped.toFile())) {
            reader.setInput(input, true, true);
            ImageStripping.require(
                    reader.getWidth(0) == outline.width() && reader.getHeight(0) == outline.height(),
                    "Picture has another size for the decoder");
            var pixel = reader.getImageTypes(0).next().getColorModel().getPixelSize() / 8.0;
            var every = (int) Math.ceil(Math.sqrt(outline.pixels() * pixel / MOST_BYTES));
            var how = reader.getDefaultReadParam();
            how.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, how);
        } catch (RuntimeException e) {
            throw new Malformed("Picture cannot be decoded: " + e);
        } finally {
            reader.dispose();
        }
    }

    /** A JPEG reader that knows CMYK; it is registered here, because the platform does not find it in every jar. */
    private static ImageReader reader(FileType type) throws IOException {
        if (type == FileType.WEBP) {
            return new WebPImageReaderSpi().createReaderInstance(null);
        }
        if (type == FileType.JPEG) {
            var known = IIORegistry.getDefaultInstance();
            var jpeg = known.getServiceProviderByClass(JPEGImageReaderSpi.class);
            if (jpeg == null) {
                jpeg = new JPEGImageReaderSpi();
                known.registerServiceProvider(jpeg);
            }
            return jpeg.createReaderInstance();
        }
        return ImageIO.getImageReadersByFormatName(type.name()).next();
    }

    private static BufferedImage upright(BufferedImage decoded, int orientation) {
        var sideways = Exif.sideways(orientation);
        var width = sideways ? decoded.getHeight() : decoded.getWidth();
        var height = sideways ? decoded.getWidth() : decoded.getHeight();
        var scale = Math.min(1.0, (double) LONGEST_KEPT / Math.max(width, height));
        var opaque = !decoded.getColorModel().hasAlpha();
        var kept = new BufferedImage(
                Math.max(1, (int) Math.round(width * scale)),
                Math.max(1, (int) Math.round(height * scale)),
                opaque ? BufferedImage.TYPE_3BYTE_BGR : BufferedImage.TYPE_INT_ARGB);
        var how =
                AffineTransform.getScaleInstance((double) kept.getWidth() / width, (double) kept.getHeight() / height);
        how.concatenate(Exif.upright(orientation, decoded.getWidth(), decoded.getHeight()));
        var drawing = kept.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        drawing.drawImage(decoded, how, null);
        drawing.dispose();
        return kept;
    }

    private static void write(FileType type, BufferedImage image, Path to) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(type.name()).next();
        Files.deleteIfExists(to);
        try (var output = new FileImageOutputStream(to.toFile())) {
            var how = writer.getDefaultWriteParam();
            if (type == FileType.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
