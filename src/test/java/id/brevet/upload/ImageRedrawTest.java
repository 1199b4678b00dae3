package id.brevet.upload;

import static id.brevet.upload.Documents.text;
import static id.brevet.upload.HostilePicturesTest.PAGE;
import static id.brevet.upload.Photos.exif;
import static id.brevet.upload.Photos.telling;
import static id.brevet.upload.Pictures.encoded;
import static id.brevet.upload.Pictures.joined;
import static id.brevet.upload.Pictures.with;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Accepted pictures keep nothing but their pixels. */
@QuarkusTest
@Tag("slow")
class ImageRedrawTest {

    static final String SECRET = "RAHASIA-6.2088S-106.8456E";

    static Stream<Arguments> talkative() {
        var png = encoded("png", 40, 20);
        var jpeg = encoded("jpeg", 40, 20);
        var gif = encoded("gif", 40, 20);
        var said = text(SECRET + PAGE);
        return Stream.of(
                Arguments.of("exif.jpg", telling(jpeg, 0xe1, exif(1, SECRET + PAGE))),
                Arguments.of("xmp.jpg", telling(jpeg, 0xe1, text("http://ns.adobe.com/xap/1.0/\0" + SECRET))),
                Arguments.of("iptc.jpg", telling(jpeg, 0xed, text("Photoshop 3.0\0" + SECRET))),
                Arguments.of("profile.jpg", telling(jpeg, 0xe2, text("ICC_PROFILE\0\1\1" + SECRET))),
                Arguments.of("comment.jpg", telling(jpeg, 0xfe, said)),
                Arguments.of("tail.jpg", joined(jpeg, said)),
                Arguments.of("zip.jpg", joined(jpeg, Documents.office("word/document.xml", SECRET), said)),
                Arguments.of("text.png", with(png, "tEXt", text("Comment\0" + SECRET + PAGE))),
                Arguments.of("exif.png", with(png, "eXIf", exif(1, SECRET))),
                Arguments.of("unknown.png", with(png, "paGe", said)),
                Arguments.of("profile.png", with(png, "iCCP", text("x\0\0" + SECRET))),
                Arguments.of("tail.png", joined(png, said)),
                Arguments.of("tail.gif", joined(gif, said)),
                Arguments.of("comment.gif", commented(gif)),
                Arguments.of("tail.bmp", joined(encoded("bmp", 40, 20), said)),
                Arguments.of("tail.webp", joined(Pictures.webp(40, 20), said)));
    }

    /** GIF with a comment before its picture. */
    private static byte[] commented(byte[] gif) {
        var head = 13 + (3 << 1 + (gif[10] & 7));
        return joined(
                java.util.Arrays.copyOf(gif, head),
                new byte[] {0x21, (byte) 0xfe, (byte) SECRET.length()},
                text(SECRET),
                new byte[] {0},
                java.util.Arrays.copyOfRange(gif, head, gif.length));
    }

    @ParameterizedTest
    @MethodSource("talkative")
    void nothingButThePixelsSurvives(String name, byte[] bytes) {
        assertThat(new String(bytes, ISO_8859_1)).contains(SECRET);
        var budi = FileSender.student();

        var kept = budi.get(FileSender.address(budi.image(name, bytes))).asByteArray();

        assertThat(new String(kept, ISO_8859_1))
                .doesNotContain(SECRET, "<script", "<html", "Exif", "ICC_PROFILE", "PK\3\4");
        assertThat(Pictures.decoded(kept).getWidth()).isEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource({"1,0,0", "2,1,0", "3,1,1", "4,0,1", "5,0,0", "6,1,0", "7,1,1", "8,0,1"})
    void picturesStandAsTheCameraWasHeld(int orientation, int right, int below) {
        var budi = FileSender.student();
        var told = telling(encoded("jpeg", 64, 32), 0xe1, exif(orientation, "x"));

        var kept = Pictures.decoded(
                budi.get(FileSender.address(budi.image("foto.jpg", told))).asByteArray());

        assertThat(kept.getWidth()).isEqualTo(orientation > 4 ? 32 : 64);
        var x = kept.getWidth() / 4;
        var y = kept.getHeight() / 4;
        for (var column = 0; column < 2; column++) {
            for (var row = 0; row < 2; row++) {
                var expected = column == right && row == below ? Pictures.CORNER : Pictures.REST;
                same(new Color(kept.getRGB(x + 2 * x * column, y + 2 * y * row)), expected);
            }
        }
    }

    /** Grey as browsers show it; the Java platform converts it in two ways. */
    @ParameterizedTest
    @CsvSource({"png,10", "png,11", "jpeg,10"})
    void greyStaysGrey(String format, int type) {
        var grey = new BufferedImage(40, 20, type);
        var most = type == BufferedImage.TYPE_USHORT_GRAY ? 65_535 : 255;
        for (var i = 0; i < 40 * 20; i++) {
            grey.getRaster().setSample(i % 40, i / 40, 0, most * 2 / 5);
        }
        var budi = FileSender.student();

        var address = FileSender.address(budi.image("abu." + format, encoded(format, grey)));

        var kept = Pictures.decoded(budi.get(address).asByteArray()).getRaster();
        assertThat(kept.getSample(20, 10, 0)).isCloseTo(102, within(3));
    }

    static Stream<Arguments> large() {
        return Stream.of(
                Arguments.of("lebar.png", Pictures.claiming(6_000, 3_000, 3_000), 2560, 1280),
                Arguments.of("tinggi.png", Pictures.claiming(100, 20_000, 20_000), 13, 2560),
                Arguments.of("foto.jpg", encoded("jpeg", 5_000, 3_000), 2500, 1500));
    }

    @ParameterizedTest
    @MethodSource("large")
    void aLargePictureIsMadeSmaller(String name, byte[] bytes, int width, int height) {
        var budi = FileSender.student();

        var kept = Pictures.decoded(
                budi.get(FileSender.address(budi.image(name, bytes))).asByteArray());

        assertThat(kept.getWidth()).isEqualTo(width);
        assertThat(kept.getHeight()).isEqualTo(height);
    }

    @Test
    void photosThatComeInStepsAndThoseMadeForPrintAreUnderstood() {
        var budi = FileSender.student();

        for (var bytes : java.util.List.of(Photos.progressive(), Photos.forPrint())) {
            var kept = Pictures.decoded(
                    budi.get(FileSender.address(budi.image("foto.jpg", bytes))).asByteArray());
            assertThat(kept.getWidth()).isEqualTo(64);
            same(new Color(kept.getRGB(60, 30)), Pictures.REST);
        }
    }

    @Test
    void whatCanBeSeenThroughStaysSo() {
        var clear = new BufferedImage(40, 20, BufferedImage.TYPE_INT_ARGB);
        clear.setRGB(0, 0, 0x80102030);
        var budi = FileSender.student();

        var kept = Pictures.decoded(budi.get(FileSender.address(budi.image("bening.png", encoded("png", clear))))
                .asByteArray());

        assertThat(kept.getRGB(0, 0)).isEqualTo(0x80102030);
        assertThat(kept.getRGB(39, 19) >>> 24).isZero();
    }

    private static void same(Color actual, Color expected) {
        assertThat(actual.getRed()).isCloseTo(expected.getRed(), within(12));
        assertThat(actual.getGreen()).isCloseTo(expected.getGreen(), within(12));
        assertThat(actual.getBlue()).isCloseTo(expected.getBlue(), within(12));
    }
}
