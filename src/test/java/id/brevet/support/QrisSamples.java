package id.brevet.support;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import java.util.Properties;

/** QRIS codes of an invented merchant. */
public class QrisSamples {

    private static final Properties ALL = new Properties();

    static {
        try (var file = Objects.requireNonNull(QrisSamples.class.getResourceAsStream("/qris.properties"));
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            ALL.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private QrisSamples() {}

    public static String of(String name) {
        return Objects.requireNonNull(ALL.getProperty(name), name);
    }

    /** The printed code with another merchant name and terminal. */
    public static String named(String name, String terminal) {
        var body = of("wall")
                .replace("5919BREVET PAJAK CONTOH", "59%02d%s".formatted(name.length(), name))
                .replace("62070703A01", "62%02d07%02d%s".formatted(terminal.length() + 4, terminal.length(), terminal));
        body = body.substring(0, body.length() - 4);
        return body + "%04X".formatted(checksum(body));
    }

    /** The checksum computed bit by bit, as the standard describes it, unlike the product's own way. */
    private static int checksum(String body) {
        var sum = 0xFFFF;
        for (var octet : body.getBytes(StandardCharsets.UTF_8)) {
            for (int bit = 7; bit >= 0; bit--) {
                var feedback = (sum >> 15 & 1) != (octet >> bit & 1);
                sum = (sum << 1 ^ (feedback ? 0x1021 : 0)) & 0xFFFF;
            }
        }
        return sum;
    }

    public static Collection<String> all() {
        return ALL.values().stream().map(String::valueOf).toList();
    }
}
