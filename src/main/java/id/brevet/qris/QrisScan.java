package id.brevet.qris;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the QR code in a picture. */
public final class QrisScan {

    /** A clean image is read as it is; in a photograph the code has to be found first. */
    private static final List<Map<DecodeHintType, ?>> ATTEMPTS =
            List.of(Map.of(DecodeHintType.PURE_BARCODE, Boolean.TRUE), Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE));

    private QrisScan() {}

    public static Optional<String> read(BufferedImage picture) {
        var width = picture.getWidth();
        var height = picture.getHeight();
        var canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var drawing = canvas.createGraphics();
        drawing.drawImage(picture, 0, 0, Color.WHITE, null);
        drawing.dispose();
        var source = new RGBLuminanceSource(width, height, canvas.getRGB(0, 0, width, height, null, 0, width));
        return ATTEMPTS.stream()
                .flatMap(hints -> List.of(
                                new BinaryBitmap(new HybridBinarizer(source)),
                                new BinaryBitmap(new GlobalHistogramBinarizer(source)))
                        .stream()
                        .flatMap(bits -> read(bits, hints).stream()))
                .findFirst();
    }

    private static Optional<String> read(BinaryBitmap bits, Map<DecodeHintType, ?> hints) {
        try {
            return Optional.of(new QRCodeReader().decode(bits, hints).getText());
        } catch (ReaderException unreadable) {
            return Optional.empty();
        }
    }
}
