package id.brevet.qris;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The four digits at the end of a QRIS (CRC-16/CCITT-FALSE), computed over its bytes. */
final class QrisChecksum {

    private static final int POLYNOMIAL = 0x1021;
    private static final int START = 0xFFFF;
    private static final int TOP = 0x8000;

    private QrisChecksum() {}

    static String of(String text) {
        var sum = START;
        for (var octet : text.getBytes(UTF_8)) {
            sum ^= (octet & 0xFF) << 8;
            for (int bit = 0; bit < 8; bit++) {
                sum = ((sum & TOP) == 0 ? sum << 1 : sum << 1 ^ POLYNOMIAL) & START;
            }
        }
        return "%04X".formatted(sum);
    }
}
