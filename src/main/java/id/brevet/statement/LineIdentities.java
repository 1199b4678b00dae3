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

/** In whichever file it stands, a line is known by what the bank says of it, and by which of several equal ones it is. */
final class LineIdentities {

    /** One line of several that read alike on their day. */
    record Identity(int ordinal, String hash) {}

    private final UUID account;
    private final Map<String, Integer> seen = new HashMap<>();

    LineIdentities(UUID account) {
        this.account = account;
    }

    /** In the order of the file. */
    Identity next(StatementLine it) {
        var words = Objects.requireNonNullElse(it.reference(), it.words());
        var text = "%s|%s|%d|%s"
                .formatted(
                        account,
                        it.day(),
                        it.amount(),
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
