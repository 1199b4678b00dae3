package id.brevet.paper;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** QR code of a text as PNG or SVG, with a quiet zone and error correction level M. */
public final class QrImage {

    private static final int PIXELS = 8;
    private static final int QUIET = 4;
    private static final int WHITE = 0xFFFFFF;
    private static final int BLACK = 0;

    /** Colours that are red to the eye, but as light and dark as before to a scanner. */
    private static final int STAMPED_WHITE = 0xFFB3B3;

    private static final int STAMPED_BLACK = 0x6E0000;

    private final ByteMatrix modules;
    private final boolean stamped;

    private QrImage(ByteMatrix modules, boolean stamped) {
        this.modules = modules;
        this.stamped = stamped;
    }

    public static QrImage of(String text) {
        try {
            return new QrImage(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix(), false);
        } catch (WriterException e) {
            throw new IllegalArgumentException("Text is too long for a QR code", e);
        }
    }

    /** The same code with CONTOH repeated across it. */
    public QrImage stamped() {
        return new QrImage(modules, true);
    }

    public byte[] png() {
        var side = side() * PIXELS;
        var picture =
                new BufferedImage(side, side, stamped ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.setRGB(x, y, colour(x, y));
            }
        }
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    public String dataUri() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png());
    }

    public String svg() {
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (dark(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%2$d" height="%2$d" viewBox="0 0 %1$d %1$d">\
                <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%3$s"/>%4$s</svg>"""
                .formatted(side(), side() * PIXELS, path, stamped ? stamp() : "");
    }

    private String stamp() {
        var path = new StringBuilder();
        var size = (double) modules.getWidth() / SampleStamp.WIDTH;
        for (int y = 0; y < SampleStamp.WIDTH; y++) {
            for (int x = 0; x < SampleStamp.WIDTH; x++) {
                if (SampleStamp.covers(x, y)) {
                    path.append(
                            "M%.2f %.2fh%3$.2fv%3$.2fh-%3$.2fz".formatted(QUIET + x * size, QUIET + y * size, size));
                }
            }
        }
        return "<path fill=\"#c00000\" fill-opacity=\".4\" d=\"%s\"/>".formatted(path);
    }

    private int colour(int x, int y) {
        var dark = dark(x / PIXELS - QUIET, y / PIXELS - QUIET);
        if (stamped && SampleStamp.covers(cell(x), cell(y))) {
            return dark ? STAMPED_BLACK : STAMPED_WHITE;
        }
        return dark ? BLACK : WHITE;
    }

    private int cell(int pixel) {
        return Math.floorDiv((pixel - QUIET * PIXELS) * SampleStamp.WIDTH, modules.getWidth() * PIXELS);
    }

    private int side() {
        return modules.getWidth() + 2 * QUIET;
    }

    private boolean dark(int x, int y) {
        return x >= 0 && y >= 0 && x < modules.getWidth() && y < modules.getHeight() && modules.get(x, y) == 1;
    }
}
