package id.brevet.qris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.brevet.paper.QrImage;
import id.brevet.support.QrisSamples;
import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QrisTest {

    private static final String ASKING = QrisSamples.of("asking");

    static Stream<String> codes() {
        return Stream.concat(
                QrisSamples.all().stream(), Stream.of(750_108L, 750_245L).map(it -> asking("wall", it)));
    }

    @ParameterizedTest
    @CsvSource({
        "wall, 750123, asking",
        "wall, 10123, small",
        "tip, 750123, asking",
        "bare, 750123, asking",
        "fee, 750123, asking",
        "percent, 750123, asking",
        "small, 750123, asking",
        "trap, 10123, trap.asking"
    })
    void asksForOneAmountAndNothingMore(String from, long amount, String to) {
        assertThat(asking(from, amount)).isEqualTo(QrisSamples.of(to));
    }

    @ParameterizedTest
    @CsvSource({"750108, 03CB", "750245, 00D9"})
    void aChecksumKeepsItsZeros(long amount, String sum) {
        assertThat(asking("wall", amount)).endsWith("6304" + sum);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void isReadBackFromItsPicture(String payload) throws Exception {
        var code = Qris.read(payload);

        for (var picture :
                new QrImage[] {QrImage.of(payload), QrImage.of(payload).stamped()}) {
            var seen = QrisScan.read(ImageIO.read(new ByteArrayInputStream(picture.png())));
            assertThat(seen).contains(payload);
        }
        assertThat(code.payload()).isEqualTo(payload);
        assertThat(code.example()).isTrue();
    }

    @Test
    void tellsWhoIsPaidAndHowMuch() throws Exception {
        var wall = Qris.read(" " + QrisSamples.of("wall") + "\n");

        assertThat(wall.name()).isEqualTo("BREVET PAJAK CONTOH");
        assertThat(wall.city()).isEqualTo("DEPOK");
        assertThat(wall.nmid()).contains("ID0000000000001");
        assertThat(wall.amount()).isEmpty();
        assertThat(Qris.read(QrisSamples.of("labelled")).amount()).contains(2_300_999L);
        assertThat(Qris.read(QrisSamples.of("fee")).amount()).contains(750_123L);
    }

    @Test
    void whatWasLabelledKeepsItsLabels() throws Exception {
        assertThat(Qris.read(asking("labelled", 10_123)).value("62")).contains("0110INV00000420512P7K2M9QX4TNA0703A01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"asking", "labelled", "fee"})
    void onTheWallHangsOneWithoutAnAmount(String name) throws Exception {
        assertThat(Qris.readStatic(QrisSamples.of("wall")).name()).startsWith("BREVET");
        assertThat(flaw(() -> Qris.readStatic(QrisSamples.of(name)))).isEqualTo("qris_not_static");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 10_000_000_000_000L})
    void someAmountsNobodyCanAskFor(long amount) {
        assertThatThrownBy(() -> asking("wall", amount)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatWasChangedIsNoticed() {
        assertThat(flaw(() -> Qris.read(ASKING.replace("750123", "750124")))).isEqualTo("qris_checksum");
        assertThat(flaw(() -> Qris.read("6304FFFF".replace("FFFF", QrisChecksum.of("6304")))))
                .isEqualTo("qris_broken");
        assertThat(flaw(() -> Qris.read(""))).isEqualTo("qris_broken");
    }

    /** Each code gets a valid checksum, so that only the rule under test can refuse it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            5406750123 | 5400           | a length of nothing
            6105 | 6199                 | longer than the rest
            5406750123 | 54067501235406750123 | an amount twice
            5406750123 | 54010          | no amount
            5406750123 | 54041.00.      | two points
            5406750123 | 54051.000      | a thousandth
            5406750123 | 540698,730     | a comma
            5406750123 | 541412345678901234 | too much
            5303360 | 5303840           | other money
            5802ID | 5802MY             | another country
            000201 | 000202             | another version
            0102 | 0103                 | a tag that eats the next
            010212 | 010213             | neither once nor always
            52048299 | 52048A99         | no trade
            5303360 | 53033605502025601 | a fee that is missing
            5303360 | 5303360550201560510000 | a fee that nobody asked for
            5303360 | 5303360550203     | a percentage that is missing
            5919BREVET PAJAK CONTOH | 5926BREVET PAJAK CONTOH DEPOKXX | a name that is too long
            5919BREVET PAJAK CONTOH | 5903\u200b\u200b\u200b | a name that nobody sees
            5919BREVET PAJAK CONTOH | 5919BREVET\u202ePAJAK CONTOH | a name that reads backwards
            5919BREVET PAJAK CONTOH | '' | nobody
            0703A01 | 0704A01           | a broken template
            """)
    void whatBreaksARuleIsRefused(String right, String wrong, String why) {
        assertThat(ASKING).contains(right);
        assertThat(sealed(ASKING.replace(right, wrong))).as(why).isEqualTo("qris_broken");
    }

    @Test
    void onTheWallHangsNoneThatLeavesNoRoomForAnAmount() {
        var wall = QrisSamples.of("wall");
        var body = wall.substring(0, wall.length() - 8) + "8099" + "A".repeat(99) + "8199" + "A".repeat(99) + "8279"
                + "A".repeat(79) + "6304";

        assertThat(flaw(() -> Qris.readStatic(body + QrisChecksum.of(body)))).isEqualTo("qris_broken");
    }

    @Test
    void somebodyHasToBePaid() {
        assertThat(sealed(ASKING.replace("2665", "8065").replace("5144", "8144")))
                .isEqualTo("qris_broken");
    }

    private static String sealed(String changed) {
        var body = changed.substring(0, changed.length() - 4);
        return flaw(() -> Qris.read(body + QrisChecksum.of(body)));
    }

    private static String asking(String name, long amount) {
        try {
            return Qris.read(QrisSamples.of(name)).forAmount(amount).payload();
        } catch (InvalidQris e) {
            throw new AssertionError(e);
        }
    }

    private interface Reading {
        Qris code() throws InvalidQris;
    }

    private static String flaw(Reading reading) {
        var caught = new InvalidQris[1];
        assertThatExceptionOfType(InvalidQris.class).isThrownBy(reading::code).satisfies(it -> caught[0] = it);
        return caught[0].code();
    }
}
