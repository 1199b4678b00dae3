package id.brevet.upload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FileNameTest {

    static String[][] names() {
        return new String[][] {
            {"laporan akhir.pdf", "laporan akhir.pdf"},
            {"Laporan.PDF", "Laporan.pdf"},
            {"../../etc/passwd.pdf", "passwd.pdf"},
            {"C:\\Users\\Budi\\tugas.pdf", "tugas.pdf"},
            {"..\\x.pdf", "x.pdf"},
            {"a\0b.pdf", "a_b.pdf"},
            {"a\r\nSet-Cookie: x=y.pdf", "a_Set-Cookie_ x=y.pdf"},
            {"a\"; filename=\"b.pdf", "a_ filename=_b.pdf"},
            {"\u202egpj.pdf", "_gpj.pdf"},
            {".pdf", "berkas.pdf"},
            {"...pdf", "berkas.pdf"},
            {"<script>alert(1)</script>.pdf", "script_.pdf"},
            {"bukti%00.exe.pdf", "bukti_00.exe.pdf"},
            {"résumé 日本.pdf", "résumé 日本.pdf"},
            {"x".repeat(300) + ".pdf", "x".repeat(100) + ".pdf"},
            {"😀".repeat(150) + ".pdf", "😀".repeat(100) + ".pdf"}
        };
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameIsMadeFitToBeSaidAgain(String given, String fit) {
        assertThat(FileName.of(given, FileType.PDF)).isEqualTo(fit);
    }

    @Test
    void aNameEndsAsItsTypeDoes() {
        assertThat(FileName.of("foto.gif", FileType.PNG)).isEqualTo("foto.png");
        assertThat(FileName.of("foto.jpeg", FileType.JPEG)).isEqualTo("foto.jpeg");
        assertThat(FileName.of("foto.png", FileType.JPEG)).isEqualTo("foto.jpg");
    }

    @Test
    void oldProgramsAndNewAreToldWhatEachUnderstands() {
        assertThat(FileName.contentDisposition("attachment", "résumé 日.pdf"))
                .isEqualTo("attachment; filename=\"r_sum_ _.pdf\"; filename*=UTF-8''r%C3%A9sum%C3%A9%20%E6%97%A5.pdf");
    }
}
