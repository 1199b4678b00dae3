package id.brevet.upload;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Orientation in the EXIF data of a camera. */
class Exif {

    private static final int ORIENTATION = 0x112;
    private static final int ENTRY = 12;

    private Exif() {}

    /** Upright (1) where the data makes no sense. */
    static int orientation(ByteBuffer exif) {
        try {
            exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            var directory = exif.getInt(4);
            var entries = exif.getShort(directory) & 0xffff;
            for (var entry = directory + 2; entry < directory + 2 + entries * ENTRY; entry += ENTRY) {
                if ((exif.getShort(entry) & 0xffff) == ORIENTATION) {
                    var orientation = exif.getShort(entry + 8) & 0xffff;
                    return orientation >= 1 && orientation <= 8 ? orientation : 1;
                }
            }
            return 1;
        } catch (IndexOutOfBoundsException e) {
            return 1;
        }
    }

    static boolean sideways(int orientation) {
        return orientation > 4;
    }

    /** Transformation that turns a picture of this size upright. */
    static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
