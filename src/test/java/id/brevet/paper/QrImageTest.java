package id.brevet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class QrImageTest {

    private static final String LINK = "https://brevet.contoh.id/kwitansi/AZ3K9QXM7T2B4WNC";
    private static final int WHITE = 0xFFFFFFFF;

    @Test
    void isReadAsItWasWritten() throws Exception {
        var picture = ImageIO.read(new ByteArrayInputStream(QrImage.of(LINK).png()));
        var side = picture.getWidth();
        var source = new RGBLuminanceSource(side, side, picture.getRGB(0, 0, side, side, null, 0, side));

        var read = new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(source)),
                        Map.of(DecodeHintType.PURE_BARCODE, Boolean.TRUE));

        assertThat(read.getText()).isEqualTo(LINK);
        assertThat(read.getResultMetadata()).containsEntry(ResultMetadataType.ERROR_CORRECTION_LEVEL, "M");
    }

    @Test
    void hasRoomAroundModulesThatAreLargeEnough() throws Exception {
        var picture = ImageIO.read(new ByteArrayInputStream(QrImage.of(LINK).png()));
        var first = firstDark(picture);

        var corner = 0;
        while (picture.getRGB(first + corner, first) != WHITE) {
            corner++;
        }

        var module = corner / 7;
        assertThat(module).isGreaterThanOrEqualTo(6);
        assertThat(first).isEqualTo(4 * module);
    }

    @Test
    void isTheSameInEveryForm() {
        var code = QrImage.of(LINK);
        var svg = Jsoup.parse(code.svg(), Parser.xmlParser()).selectFirst("svg");

        assertThat(Base64.getDecoder().decode(code.dataUri().replace("data:image/png;base64,", "")))
                .isEqualTo(code.png());
        assertThat(svg.attr("viewBox")).isEqualTo("0 0 41 41");
        assertThat(svg.select("path")).hasSize(2);
    }

    private static int firstDark(BufferedImage picture) {
        var n = 0;
        while (picture.getRGB(n, n) == WHITE) {
            n++;
        }
        return n;
    }
}
