package id.brevet.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.PasswordCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Hashes and compares passwords, only a few at a time. */
@ApplicationScoped
public class Passwords {

    private static final int COST = 10;

    /** A comparison may need two database connections, so there are far fewer slots than connections. */
    private static final int MAX_SLOTS = 8;

    private final Semaphore slots =
            new Semaphore(Math.min(MAX_SLOTS, 2 * Runtime.getRuntime().availableProcessors()), true);

    @Inject
    IdentityProviderManager identities;

    /** To be called before the database is read: a caller that waits for a slot should hold no connection. */
    public String hash(String password) {
        return inSlot(() -> BcryptUtil.bcryptHash(digest(password), COST));
    }

    /** Must be called in a slot. An unknown address is hashed all the same, so that the time taken tells nothing. */
    public boolean matches(String email, String password) {
        try {
            var credential = new PasswordCredential(digest(password).toCharArray());
            identities.authenticateBlocking(new UsernamePasswordAuthenticationRequest(email, credential));
            return true;
        } catch (AuthenticationFailedException e) {
            return false;
        }
    }

    public <T> T inSlot(Supplier<T> work) {
        slots.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            slots.release();
        }
    }

    /** bcrypt drops everything after byte 72, which eighteen emoji fill. */
    private static String digest(String password) {
        try {
            var whole = MessageDigest.getInstance("SHA-384").digest(password.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(whole);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
