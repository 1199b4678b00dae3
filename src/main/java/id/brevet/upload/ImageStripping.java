package id.brevet.upload;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * Copies of a picture only what its pixels need. What decoders do with comments, profiles and thumbnails of a hostile
 * file is thus nobody's concern, and what the file says of its size is known before anything is decoded.
 */
interface ImageStripping {

    /** What a picture says of itself; a heavy one needs much more room to decode than its pixels do. */
    record Outline(int width, int height, int orientation, boolean heavy) {

        long pixels() {
            return (long) width * height;
        }
    }

    /** The file is not what it says it is. */
    class Malformed extends IOException {

        private static final long serialVersionUID = 1;

        Malformed(String message) {
            super(message);
        }
    }

    Outline prune(ByteBuffer from, OutputStream to) throws IOException;

    static ImageStripping of(FileType type) {
        return switch (type) {
            case JPEG -> new JpegStripping();
            case PNG -> new PngStripping();
            case GIF -> new GifStripping();
            case BMP -> new BmpStripping();
            case WEBP -> new WebpStripping();
            default -> throw new IllegalArgumentException(type + " is no picture");
        };
    }

    /** Hands on the next bytes. */
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

    static void require(boolean fine, String rule) throws Malformed {
        if (!fine) {
            throw new Malformed(rule);
        }
    }
}
