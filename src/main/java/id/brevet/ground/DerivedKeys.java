package id.brevet.ground;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.common.AbstractConfigSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/** Config source of {@code ${brevet.key.<purpose>}}: one key for each purpose, derived from {@code BREVET_SECRET}. */
public class DerivedKeys implements ConfigSourceFactory {

    private static final String PREFIX = "brevet.key.";
    private static final int LEAST_BYTES = 32;
    private static final int LEAST_VARIETY = 10;
    private static final AtomicBoolean REPORTED = new AtomicBoolean();

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext config) {
        var given = config.getValue("brevet.secret");
        var home = Path.of(config.getValue("brevet.data-dir").getValue());
        var embedded = EmbeddedDatabase.chosen(config);
        return List.of(new AbstractConfigSource("keys", 100) {

            @Override
            public Set<String> getPropertyNames() {
                return Set.of();
            }

            @Override
            public @Nullable String getValue(String name) {
                if (!name.startsWith(PREFIX)) {
                    return null;
                }
                try {
                    var secret =
                            given == null || given.getValue() == null ? generated(home, embedded) : given.getValue();
                    return derive(requireStrong(secret), name);
                } catch (RuntimeException e) {
                    report(e);
                    throw e;
                }
            }
        });
    }

    /** Prints the reason, because Quarkus does not say why a key is missing, and there is no log yet. */
    @SuppressWarnings("SystemOut")
    private static void report(RuntimeException why) {
        if (!REPORTED.getAndSet(true)) {
            System.err.println(why.getMessage());
        }
    }

    /** The exception names the setting and never its value, because it ends up in logs. */
    static String requireStrong(String secret) {
        if (secret.getBytes(UTF_8).length < LEAST_BYTES
                || secret.chars().distinct().count() < LEAST_VARIETY) {
            throw new IllegalStateException(
                    "BREVET_SECRET is too weak: at least %d random bytes are needed, for example from 'openssl rand -hex 32'"
                            .formatted(LEAST_BYTES));
        }
        return secret;
    }

    private static String generated(Path home, boolean embedded) {
        if (!embedded) {
            throw new IllegalStateException(
                    "BREVET_SECRET is required with a database of your own: at least %d random bytes"
                            .formatted(LEAST_BYTES));
        }
        try {
            Files.createDirectories(home);
            var file = home.resolve("secret");
            if (Files.notExists(file)) {
                write(file);
            }
            return Files.readString(file).trim();
        } catch (IOException e) {
            throw new UncheckedIOException("The secret cannot be read or written in " + home, e);
        }
    }

    private static void write(Path file) throws IOException {
        var random = new byte[LEAST_BYTES];
        new SecureRandom().nextBytes(random);
        try {
            Files.writeString(file, HexFormat.of().formatHex(random), StandardOpenOption.CREATE_NEW);
            if (!file.toFile().setReadable(false, false) || !file.toFile().setReadable(true, true)) {
                throw new IOException("Cannot protect " + file);
            }
        } catch (FileAlreadyExistsException e) {
            // Another process wrote its secret first; that one counts.
        }
    }

    private static String derive(String secret, String purpose) {
        return HexFormat.of().formatHex(hmac(secret, purpose));
    }

    /** HMAC-SHA256: proof that a holder of the key made it from this text. */
    public static byte[] hmac(String key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
