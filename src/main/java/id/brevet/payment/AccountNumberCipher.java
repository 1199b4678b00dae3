package id.brevet.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Encrypts account numbers, and decrypts them for those who may read them. */
@ApplicationScoped
public class AccountNumberCipher {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int HINT_DIGITS = 4;

    private final SecureRandom random = new SecureRandom();

    @ConfigProperty(name = "brevet.key.account-numbers")
    String key;

    public SealedNumber seal(String number) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = transform(Cipher.ENCRYPT_MODE, nonce, number.getBytes(UTF_8));
        var whole = ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed);
        return new SealedNumber(whole.array(), number.substring(Math.max(0, number.length() - HINT_DIGITS)));
    }

    public String open(SealedNumber number) {
        var whole = ByteBuffer.wrap(number.sealed);
        var nonce = new byte[NONCE_BYTES];
        whole.get(nonce);
        var sealed = new byte[whole.remaining()];
        whole.get(sealed);
        return new String(transform(Cipher.DECRYPT_MODE, nonce, sealed), UTF_8);
    }

    private byte[] transform(int mode, byte[] nonce, byte[] text) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            var secret = new SecretKeySpec(HexFormat.of().parseHex(key), "AES");
            cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "Account number cannot be encrypted or decrypted with this BREVET_SECRET", e);
        }
    }
}
