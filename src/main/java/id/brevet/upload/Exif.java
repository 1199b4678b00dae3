package id.brevet.upload;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing that a camera tells and that is worth listening to: how it was held. */
class Exif {

    private static final int ORIENTATION = 0x112;
    private static final int ENTRY = 12;

    private Exif() {}

    /** Upright when nothing sensible is said. */
    static int orientation(ByteBuffer told) {
        try {
            told.order(told.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            var directory = told.getInt(4);
            var entries = told.getShort(directory) & 0xffff;
            for (var entry = directory + 2; entry < directory + 2 + entries * ENTRY; entry += ENTRY) {
                if ((told.getShort(entry) & 0xffff) == ORIENTATION) {
                    var said = told.getShort(entry + 8) & 0xffff;
                    return said >= 1 && said <= 8 ? said : 1;
                }
            }
            return 1;
        } catch (IndexOutOfBoundsException e) {
            return 1;
        }
    }

    static boolean lyingDown(int orientation) {
        return orientation > 4;
    }

    /** From the picture as the camera held it, so wide and so high, to the picture upright. */
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
