package id.brevet.upload;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;

/** BMP: accepts only uncompressed pixels without a colour profile. */
class BmpStripping implements ImageStripping {

    private static final int FILE_HEADER = 14;
    private static final int LARGEST_PALETTE = 1024 + 12;
    private static final Set<Integer> HEADERS = Set.of(40, 108, 124);
    private static final Set<Integer> DEPTHS = Set.of(1, 4, 8, 16, 24, 32);
    private static final Set<Integer> PROFILES = Set.of(0x4d424544, 0x4c494e4b);

    @Override
    public Outline strip(ByteBuffer from, OutputStream to) throws IOException {
        from.order(ByteOrder.LITTLE_ENDIAN);
        var pixels = from.getInt(10);
        var header = from.getInt(14);
        var compression = from.getInt(30);
        ImageStripping.require(HEADERS.contains(header), "BMP has an unknown header");
        ImageStripping.require(DEPTHS.contains(from.getShort(28) & 0xffff), "BMP has an unknown colour depth");
        ImageStripping.require(compression == 0 || compression == 3, "BMP is compressed");
        ImageStripping.require(
                pixels >= FILE_HEADER + header && pixels <= FILE_HEADER + header + LARGEST_PALETTE,
                "BMP pixels do not follow the palette");
        ImageStripping.require(from.getInt(46) >= 0 && from.getInt(46) <= 256, "BMP palette is too large");
        ImageStripping.require(header == 40 || !PROFILES.contains(from.getInt(70)), "BMP has a colour profile");
        var outline = new Outline(from.getInt(18), Math.abs(from.getInt(22)), 1, false);
        ImageStripping.copy(from, from.remaining(), to);
        return outline;
    }
}
