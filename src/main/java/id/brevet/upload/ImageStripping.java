package id.brevet.upload;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * Copies only those parts of an image file that its pixels need. Decoders then never see comments, profiles and
 * thumbnails of a hostile file, and the size that the file states is known before anything is decoded.
 */
interface ImageStripping {

    /** Size and orientation that an image states; a heavy one needs much more memory to decode than its pixels take. */
    record Outline(int width, int height, int orientation, boolean heavy) {

        long pixels() {
            return (long) width * height;
        }
    }

    /** Thrown for a file that breaks the rules of its type. */
    class Malformed extends IOException {

        private static final long serialVersionUID = 1;

        Malformed(String message) {
            super(message);
        }
    }

    Outline strip(ByteBuffer from, OutputStream to) throws IOException;

    static ImageStripping of(FileType type) {
        return switch (type) {
            case JPEG -> new JpegStripping();
            case PNG -> new PngStripping();
            case GIF -> new GifStripping();
            case BMP -> new BmpStripping();
            case WEBP -> new WebpStripping();
            default -> throw new IllegalArgumentException("Not an image type: " + type);
        };
    }

    static void copy(ByteBuffer from, int length, OutputStream to) throws IOException {
        var piece = new byte[8192];
        for (var left = length; left > 0; left -= Math.min(left, piece.length)) {
            from.get(piece, 0, Math.min(left, piece.length));
            to.write(piece, 0, Math.min(left, piece.length));
        }
    }

    static void skip(ByteBuffer from, int length) {
        from.position(from.position() + length);
    }

    static void require(boolean valid, String problem) throws Malformed {
        if (!valid) {
            throw new Malformed(problem);
        }
    }
}
