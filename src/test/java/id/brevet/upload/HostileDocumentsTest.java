package id.brevet.upload;

import static id.brevet.upload.Documents.docx;
import static id.brevet.upload.Documents.office;
import static id.brevet.upload.Documents.ole;
import static id.brevet.upload.Documents.text;
import static id.brevet.upload.HostilePicturesTest.PAGE;
import static id.brevet.upload.Pictures.encoded;
import static id.brevet.upload.Pictures.joined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that claim to be documents and are not, or are something else as well. */
@QuarkusTest
@Tag("slow")
class HostileDocumentsTest implements WithoutUploads {

    static Stream<Arguments> noDocuments() {
        return Stream.of(
                Arguments.of("halaman.html", text(PAGE)),
                Arguments.of("naskah.js", text("alert(1)")),
                Arguments.of("gambar.png", encoded("png", 4, 4)),
                Arguments.of("arsip.zip", docx()),
                Arguments.of("makro.docm", docx()),
                Arguments.of("kosong.pdf", new byte[0]),
                Arguments.of("kosong.txt", new byte[0]),
                Arguments.of("kosong.docx", new byte[0]),
                Arguments.of("halaman.pdf", text(PAGE)),
                Arguments.of("gambar.pdf", encoded("jpeg", 4, 4)),
                Arguments.of("depan.pdf", joined(text(PAGE), Documents.PDF)),
                Arguments.of("kepala.pdf", text("%PDF-1.4\n%" + PAGE + "\n%%EOF")),
                Arguments.of("terpotong.pdf", text("%PDF-1.4\n1 0 obj\n")),
                Arguments.of("ekor.pdf", joined(Documents.PDF, text(PAGE))),
                Arguments.of("arsip.pdf", joined(Documents.PDF, docx())),
                Arguments.of("versi.pdf", text("%PDF-x\n%%EOF")),
                Arguments.of("halaman.txt", text("  \n" + PAGE)),
                Arguments.of("svg.txt", text("\ufeff<SVG onload=alert(1)>")),
                Arguments.of("jauh.txt", text("x".repeat(65_530) + "<script>alert(1)</script>")),
                Arguments.of("nol.txt", text("a\0b")),
                Arguments.of("kendali.txt", text("a\u001b[31mb")),
                Arguments.of("latin.txt", new byte[] {'r', (byte) 0xe9, 's'}),
                Arguments.of("utf16.txt", new byte[] {-1, -2, 'a', 0}),
                Arguments.of("separuh.txt", new byte[] {'a', (byte) 0xe2, (byte) 0x82}),
                Arguments.of("arsip.docx", Documents.zip(Map.of("a.txt", text("a")))),
                Arguments.of("bukan.docx", office("xl/workbook.xml", "<x/>")),
                Arguments.of("bukan.xlsx", docx()),
                Arguments.of("bukan.pptx", docx()),
                Arguments.of("halaman.docx", joined(text(PAGE), docx())),
                Arguments.of("teks.docx", text("PK\3\4 bukan arsip")),
                Arguments.of("ole.docx", ole("WordDocument")),
                Arguments.of("makro.docx", office("word/document.xml", Map.of("word/vbaProject.bin", text("x")))),
                Arguments.of("naik.docx", office("word/document.xml", Map.of("../../etc/cron.d/x", text("x")))),
                Arguments.of("balik.docx", office("word/document.xml", Map.of("..\\x", text("x")))),
                Arguments.of("akar.docx", office("word/document.xml", Map.of("/etc/passwd", text("x")))),
                Arguments.of("bom.xlsx", office("xl/workbook.xml", Map.of("xl/a.xml", new byte[64 << 20]))),
                Arguments.of("banyak.docx", crowded()),
                Arguments.of(
                        "bersarang.docx",
                        Documents.zip(Map.of("a.zip", Documents.zip(Map.of("b.zip", new byte[1 << 20]))))),
                Arguments.of("docx.doc", docx()),
                Arguments.of("bukan.doc", ole("Workbook")),
                Arguments.of("bukan.xls", ole("WordDocument")),
                Arguments.of("bukan.ppt", ole("Workbook")),
                Arguments.of("makro.doc", ole("WordDocument", "_VBA_PROJECT")),
                Arguments.of("terpotong.doc", java.util.Arrays.copyOf(ole("WordDocument"), 1400)));
    }

    private static byte[] crowded() {
        var parts = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < 5_001; i++) {
            parts.put("word/" + i, new byte[0]);
        }
        return office("word/document.xml", parts);
    }

    @ParameterizedTest
    @MethodSource("noDocuments")
    void whatIsNoSuchDocumentIsRefused(String name, byte[] bytes) {
        var answer = FileSender.student().document(name, bytes);

        answer.then().statusCode(400).body("code", equalTo("unsupported_file"));
        assertThat(Sql.count("select count(*) from upload")).isZero();
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("tugas.pdf", Documents.PDF, "application/pdf"),
                Arguments.of("tugas.PDF", Documents.PDF, "application/pdf"),
                Arguments.of("tugas.doc", ole("WordDocument"), "application/msword"),
                Arguments.of("tugas.xls", ole("Workbook"), "application/vnd.ms-excel"),
                Arguments.of("tugas.ppt", ole("PowerPoint Document"), "application/vnd.ms-powerpoint"),
                Arguments.of("tugas.docx", docx(), FileType.DOCX.mediaType()),
                Arguments.of("tugas.xlsx", office("xl/workbook.xml", "<x/>"), FileType.XLSX.mediaType()),
                Arguments.of("tugas.pptx", office("ppt/presentation.xml", "<x/>"), FileType.PPTX.mediaType()),
                Arguments.of("tugas.txt", text("PPh 21 < 5% untuk 日本\t\r\n"), "text/plain;charset=UTF-8"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentComesBackUnchangedAndIsTakenHome(String name, byte[] bytes, String type) {
        var budi = FileSender.student();

        var address = FileSender.address(budi.document(name, bytes));
        var answer = budi.get(address);

        answer.then().statusCode(200).header("Content-Type", equalTo(type));
        assertThat(answer.header("Content-Disposition")).startsWith("attachment; filename=\"tugas.");
        assertThat(answer.asByteArray()).isEqualTo(bytes);
    }
}
