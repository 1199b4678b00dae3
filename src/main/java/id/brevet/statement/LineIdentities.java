package id.brevet.statement;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Identifies the lines of an account across files: by what the bank says of a line, and by its place among equal ones.
 */
final class LineIdentities {

    /** The place of a line among those that read alike on their day, and its hash. */
    record Identity(int ordinal, String hash) {}

    private final UUID account;
    private final Map<String, Integer> seen = new HashMap<>();

    LineIdentities(UUID account) {
        this.account = account;
    }

    /** Called in the order of the file. */
    Identity next(StatementLine line) {
        var words = Objects.requireNonNullElse(line.reference(), line.words());
        var text = "%s|%s|%d|%s"
                .formatted(
                        account,
                        line.day(),
                        line.amount(),
                        words.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
        var ordinal = seen.merge(hash(text), 1, Integer::sum);
        return new Identity(ordinal, hash(text + "|" + ordinal));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
