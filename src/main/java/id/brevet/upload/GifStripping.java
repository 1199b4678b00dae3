package id.brevet.upload;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** GIF: keeps the first picture and its transparency. */
class GifStripping implements ImageStripping {

    private static final int HEADER = 13;
    private static final int DESCRIPTOR = 10;
    private static final int EXTENSION = 0x21;
    private static final int TRANSPARENCY = 0xf9;
    private static final int PICTURE = 0x2c;
    private static final int END = 0x3b;

    @Override
    public Outline strip(ByteBuffer from, OutputStream to) throws IOException {
        from.order(ByteOrder.LITTLE_ENDIAN);
        var flags = from.get(10);
        ImageStripping.copy(from, HEADER + colours(flags), to);
        while (at(from, 0) == EXTENSION) {
            var drawing = at(from, 1) == TRANSPARENCY;
            copyBlocks(from, 2, drawing ? to : OutputStream.nullOutputStream());
        }
        ImageStripping.require(at(from, 0) == PICTURE, "GIF has no picture");
        var width = from.getShort(from.position() + 5) & 0xffff;
        var height = from.getShort(from.position() + 7) & 0xffff;
        copyBlocks(from, DESCRIPTOR + colours(from.get(from.position() + 9)) + 1, to);
        to.write(END);
        return new Outline(width, height, 1, false);
    }

    /** Copies a head and the data blocks behind it. */
    private static void copyBlocks(ByteBuffer from, int head, OutputStream to) throws IOException {
        ImageStripping.copy(from, head, to);
        for (var more = true; more; ) {
            var length = at(from, 0);
            ImageStripping.copy(from, 1 + length, to);
            more = length > 0;
        }
    }

    private static int colours(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (1 + (flags & 7));
    }

    private static int at(ByteBuffer from, int ahead) {
        return from.get(from.position() + ahead) & 0xff;
    }
}
