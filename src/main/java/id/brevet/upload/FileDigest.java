package id.brevet.upload;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 of a file or of its pixels, to recognise one that was sent before. */
class FileDigest {

    private final byte[] hash;

    private FileDigest(MessageDigest digest) {
        this.hash = digest.digest();
    }

    static FileDigest of(ByteBuffer bytes) {
        var digest = sha256();
        digest.update(bytes);
        return new FileDigest(digest);
    }

    /** Digest of decoded pixels and the size; equal for equal pixels in different files. */
    static FileDigest of(BufferedImage decoded, int width, int height) {
        var digest = sha256();
        digest.update(ByteBuffer.allocate(8).putInt(width).putInt(height).flip());
        var row = new int[decoded.getWidth()];
        var bytes = ByteBuffer.allocate(4 * row.length);
        for (var y = 0; y < decoded.getHeight(); y++) {
            decoded.getRGB(0, y, row.length, 1, row, 0, row.length);
            bytes.asIntBuffer().put(row);
            digest.update(bytes.array());
        }
        return new FileDigest(digest);
    }

    byte[] bytes() {
        return hash.clone();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
