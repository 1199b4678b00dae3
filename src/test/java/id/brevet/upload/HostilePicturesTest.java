package id.brevet.upload;

import static id.brevet.upload.Documents.text;
import static id.brevet.upload.Pictures.claiming;
import static id.brevet.upload.Pictures.encoded;
import static id.brevet.upload.Pictures.joined;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that claim to be pictures and are not, or are something else as well. */
@QuarkusTest
@Tag("slow")
class HostilePicturesTest implements WithoutUploads {

    static final String PAGE = "<html><script>top.ran = document.title = 'RAN'</script></html>";

    static Stream<Arguments> noPictures() {
        var png = encoded("png", 40, 20);
        var jpeg = encoded("jpeg", 40, 20);
        return Stream.of(
                Arguments.of("gambar.svg", text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")),
                Arguments.of("svg.png", text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")),
                Arguments.of("html.png", text(PAGE)),
                Arguments.of("xhtml.gif", text("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'/>")),
                Arguments.of("js.png", text("alert(document.cookie)")),
                Arguments.of("js.gif", text("GIF89a=1;alert(document.cookie)//")),
                Arguments.of("page.jpg", joined("\u00ff\u00d8\u00ff".getBytes(ISO_8859_1), text(PAGE))),
                Arguments.of("kosong.png", new byte[0]),
                Arguments.of("kosong.jpg", new byte[0]),
                Arguments.of("head.png", Arrays.copyOf(png, 8)),
                Arguments.of("half.png", Arrays.copyOf(png, png.length / 2)),
                Arguments.of("head.jpg", Arrays.copyOf(jpeg, 20)),
                Arguments.of("head.gif", "GIF89a".getBytes(ISO_8859_1)),
                Arguments.of("head.bmp", "BM".getBytes(ISO_8859_1)),
                Arguments.of("head.webp", "RIFF\4\0\0\0WEBP".getBytes(ISO_8859_1)),
                Arguments.of("pdf.png", Documents.PDF),
                Arguments.of("zip.jpg", Documents.docx()),
                Arguments.of("program.exe", png),
                Arguments.of("gambar.png.html", png),
                Arguments.of("gambar.php", png),
                Arguments.of("gambar", png),
                Arguments.of("gambar.pdf", png),
                Arguments.of("gambar.png\0.exe", png),
                Arguments.of("\u202egnp.exe", png));
    }

    @ParameterizedTest
    @MethodSource("noPictures")
    void whatIsNoPictureIsRefused(String name, byte[] bytes) {
        var answer = FileSender.student().image(name, bytes);

        answer.then().statusCode(400).body("code", equalTo("unsupported_file"));
        assertThat(Sql.count("select count(*) from upload")).isZero();
    }

    static Stream<byte[]> traps() {
        var bmp = encoded("bmp", 40, 20);
        var palette = bmp.clone();
        System.arraycopy(new byte[] {-1, -1, -1, 0x7f}, 0, palette, 10, 4);
        var squeezed = bmp.clone();
        squeezed[30] = 4;
        var scans = encoded("jpeg", 40, 20);
        var scan = Arrays.copyOfRange(scans, indexOf(scans, 0xda), scans.length - 2);
        var many = Arrays.copyOf(scans, scans.length - 2);
        for (var i = 0; i < 100; i++) {
            many = joined(many, scan);
        }
        return Stream.of(
                claiming(0, 0, 1),
                claiming(-1, 10, 1),
                palette,
                squeezed,
                many,
                Pictures.with(encoded("png", 4, 4), "tEXt", new byte[0]).length == 0 ? bmp : lying());
    }

    /** PNG with a chunk that claims to exceed the file. */
    private static byte[] lying() {
        var png = encoded("png", 4, 4);
        png[33] = 0x7f;
        return png;
    }

    private static int indexOf(byte[] jpeg, int marker) {
        for (var i = 0; i < jpeg.length - 1; i++) {
            if (jpeg[i] == -1 && (jpeg[i + 1] & 0xff) == marker) {
                return i;
            }
        }
        throw new AssertionError("No such marker");
    }

    @ParameterizedTest
    @MethodSource("traps")
    void whatWouldTrapADecoderIsRefused(byte[] bytes) {
        var name = bytes[0] == 'B' ? "jebakan.bmp" : bytes[0] == -1 ? "jebakan.jpg" : "jebakan.png";

        FileSender.student().image(name, bytes).then().statusCode(400).body("code", equalTo("unsupported_file"));
    }

    static Stream<Arguments> giants() {
        return Stream.of(
                Arguments.of("30000.png", claiming(30_000, 30_000, 1)),
                Arguments.of("20001.png", claiming(20_001, 1, 1)),
                Arguments.of("50000001.png", claiming(10_000, 5_001, 1)),
                Arguments.of("besar.webp", Pictures.webp(16_383, 16_383)),
                Arguments.of("wide.gif", giant()));
    }

    private static byte[] giant() {
        var gif = encoded("gif", 4, 4);
        for (var i = 0; i < gif.length; i++) {
            if (gif[i] == 0x2c && gif[i + 5] == 4) {
                Arrays.fill(gif, i + 5, i + 9, (byte) 0xff);
                return gif;
            }
        }
        throw new AssertionError("No picture");
    }

    @ParameterizedTest
    @MethodSource("giants")
    void whatClaimsToBeGiganticIsNotEvenDecoded(String name, byte[] bytes) {
        assertThat(bytes.length).isLessThan(1 << 20);

        FileSender.student().image(name, bytes).then().statusCode(400).body("code", equalTo("too_many_pixels"));
    }
}
