package id.brevet.notice;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.web.Language;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LetterTextTest {

    private static final String LINK = "https://brevet.id/x";
    private static final Recipient BUDI =
            new Recipient(UUID.randomUUID(), "Budi {0} *'", "budi@contoh.id", Language.INDONESIAN);

    @Test
    void theLinkStandsBelowTheTextWithItsLabel() {
        var letter = LetterText.of(BUDI, "bill_expired", LINK, List.of("INV/1", "Brevet A"));

        assertThat(letter.subject()).isEqualTo("Tagihan INV/1 sudah berakhir");
        assertThat(letter.plain())
                .startsWith("Halo Budi {0} *',\n\nBatas waktu tagihan INV/1 untuk Brevet A sudah")
                .endsWith("hubungi kantor.\n\nBuka tagihan:\n" + LINK);
        assertThat(letter.paragraphs()).hasSize(3);
        assertThat(letter.paragraphs().get(0).lines()).containsExactly(List.of("Halo Budi {0} *',"));
        assertThat(letter.paragraphs().get(2).isLink()).isTrue();
    }

    @Test
    void theLinkStandsWhereTheTextWantsIt() {
        var letter = LetterText.of(BUDI, "code_sent", LINK, List.of("123456"));

        assertThat(letter.plain())
                .contains("\n\n123456\n\nKode berlaku", "ketik kodenya:\n\n" + LINK + "\n\nBila bukan Anda");
        assertThat(letter.paragraphs().get(2).isHeading()).isTrue();
        assertThat(letter.paragraphs().get(2).lines()).containsExactly(List.of("123456"));
        assertThat(letter.paragraphs().get(4).isLink()).isTrue();
    }

    @Test
    void marksAndPlacesInDetailsAreOrdinaryCharacters() {
        var hostile = "*{0}*\n\n# {link} '";
        var letter = LetterText.of(
                BUDI, "bill_ordered", LINK, List.of("INV/1", "Rp1", "besok", hostile, "holder", "course", "batch"));

        assertThat(letter.plain()).contains("Rekening tujuan: " + hostile + "\na.n. holder");
        assertThat(letter.paragraphs().get(3).lines().get(0)).containsExactly("Rekening tujuan: ", hostile);
    }

    @Test
    void aLetterIsInTheLanguageOfItsReader() {
        var reader = new Recipient(BUDI.id(), "Budi", BUDI.email(), Locale.ENGLISH);

        assertThat(LetterText.of(reader, "bill_expired", LINK, List.of("INV/1", "A"))
                        .plain())
                .startsWith("Dear Budi,")
                .contains("\n\nOpen the bill:\n");
        assertThat(LetterText.of(reader, "phone_changed", "", List.of("081")).plain())
                .startsWith("Hello Budi,")
                .endsWith("contact the office at once.");
    }
}
