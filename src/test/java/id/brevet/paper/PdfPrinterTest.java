package id.brevet.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPrinterTest {

    private static final String HARMLESS = "<html><head><title>Uji</title></head><body><p>Budi</p></body></html>";
    private static final int TOLERANCE = 200;

    private final PdfPrinter printer = new PdfPrinter();
    private final AtomicInteger visits = new AtomicInteger();

    @TempDir
    Path folder;

    ServerSocket listener;

    @BeforeEach
    void listen() throws IOException {
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::count);
        thread.setDaemon(true);
        thread.start();
        ImageIO.write(noise(), "png", folder.resolve("rahasia.png").toFile());
    }

    @AfterEach
    void close() throws IOException {
        listener.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link rel='stylesheet' href='WEB/a.css'/>",
                "<style>@import url(WEB/b.css);</style>",
                "<style>@font-face { font-family: X; src: url(WEB/x.ttf) } body { font-family: X }</style>",
                "<style>body { background: url(WEB/c.png) }</style>",
                "<style>body { background: url(FILE) }</style>",
                "<style>p:before { content: url(FILE) }</style>",
                "<base href='WEB/'/><link rel='stylesheet' href='d.css'/>"
            })
    void nothingIsFetchedForAHead(String hostile) {
        assertFetchesNothing(HARMLESS.replace("</head>", placed(hostile) + "</head>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='WEB/e.png'/>",
                "<img src='FILE'/>",
                "<img src='jar:WEB/e.jar!/e.png'/>",
                "<img src='ftp://127.0.0.1:PORT/e.png'/>",
                "<img src='../static/img/logo.svg'/>",
                "<img src='/etc/hostname'/>",
                "<img src='//127.0.0.1:PORT/e.png'/>",
                "<img src='data:image/svg+xml;base64,PHN2Zy8+'/>",
                "<object type='image/png' data='FILE'></object>",
                "<iframe src='WEB/f.html'></iframe>",
                "<div style=\"background: url('WEB/g.png')\">x</div>"
            })
    void nothingIsFetchedForABody(String hostile) {
        assertFetchesNothing(HARMLESS.replace("Budi", "Budi" + placed(hostile)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html SYSTEM 'WEB/h.dtd'>",
                "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE html [<!ENTITY % x SYSTEM 'WEB/i.ent'> %x;]>"
            })
    void documentTypesAreNotPrinted(String hostile) {
        assertThatThrownBy(() -> printer.print(placed(hostile) + HARMLESS.replace("Budi", "&x;")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(visits).hasValue(0);
    }

    @Test
    void aStyleFromElsewhereIsNotAskedForByAProcessingInstructionEither() {
        assertFetchesNothing(placed("<?xml-stylesheet type='text/css' href='WEB/j.css'?>") + HARMLESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Thị Hồng", "Nguyễn", "Śmigły-Łoś", "D’Angelo & <Söhne>", "=1+1\"'"})
    void namesArePrintedAsTheyAreWritten(String name) throws IOException {
        var pdf = printer.print(HARMLESS.replace("Budi", escaped(name)));

        assertThat(words(pdf)).isEqualTo(java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFC));
    }

    @ParameterizedTest
    @ValueSource(strings = {"李 Wei", "علي", "🙂", "a\u0000b", "\uD800", "\u202Egnp.exe"})
    void aNameWithoutTypeLeavesABoxAndBreaksNothing(String name) throws IOException {
        var pdf = printer.print(HARMLESS.replace("Budi", name + " x"));

        assertThat(words(pdf)).endsWith(" x");
    }

    @Test
    void printsWhatItBroughtAlong() {
        var plain = printer.print(HARMLESS);

        var coded = printer.print(HARMLESS.replace(
                "Budi", "<img src='" + QrImage.of("https://brevet.contoh.id").dataUri() + "'/>"));

        assertThat(coded.length).isGreaterThan(plain.length + TOLERANCE);
    }

    private void assertFetchesNothing(String page) {
        var plain = printer.print(HARMLESS).length;

        var pdf = printer.print(page);

        assertThat(visits).hasValue(0);
        assertThat(pdf.length).isLessThan(plain + TOLERANCE);
    }

    private String placed(String hostile) {
        return hostile.replace("WEB", "http://127.0.0.1:PORT")
                .replace("PORT", String.valueOf(listener.getLocalPort()))
                .replace("FILE", folder.resolve("rahasia.png").toUri().toString());
    }

    private static String escaped(String name) {
        return name.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String words(byte[] pdf) throws IOException {
        try (var reader = new PdfReader(pdf)) {
            return new PdfTextExtractor(reader).getTextFromPage(1);
        }
    }

    private static BufferedImage noise() {
        var picture = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int i = 0; i < 200 * 200; i++) {
            picture.setRGB(i % 200, i / 200, random.nextInt());
        }
        return picture;
    }

    private void count() {
        try {
            while (true) {
                listener.accept().close();
                visits.incrementAndGet();
            }
        } catch (IOException e) {
            assertThat(listener.isClosed()).isTrue();
        }
    }
}
