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

/** Finds the square in a picture, and reads it. */
public final class QrisScan {

    /** A clean square is read as it stands; on a photograph it has to be found first. */
    private static final List<Map<DecodeHintType, ?>> TRIES =
            List.of(Map.of(DecodeHintType.PURE_BARCODE, Boolean.TRUE), Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE));

    private QrisScan() {}

    public static Optional<String> read(BufferedImage picture) {
        var width = picture.getWidth();
        var height = picture.getHeight();
        var paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var drawing = paper.createGraphics();
        drawing.drawImage(picture, 0, 0, Color.WHITE, null);
        drawing.dispose();
        var source = new RGBLuminanceSource(width, height, paper.getRGB(0, 0, width, height, null, 0, width));
        return TRIES.stream()
                .flatMap(how -> List.of(
                                new BinaryBitmap(new HybridBinarizer(source)),
                                new BinaryBitmap(new GlobalHistogramBinarizer(source)))
                        .stream()
                        .flatMap(bits -> read(bits, how).stream()))
                .findFirst();
    }

    private static Optional<String> read(BinaryBitmap bits, Map<DecodeHintType, ?> how) {
        try {
            return Optional.of(new QRCodeReader().decode(bits, how).getText());
        } catch (ReaderException unreadable) {
            return Optional.empty();
        }
    }
}
