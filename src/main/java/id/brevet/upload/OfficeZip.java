package id.brevet.upload;

import id.brevet.upload.ImageStripping.Malformed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks into an Office file without believing what it says of its own size. */
class OfficeZip {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 256L << 20;

    /** Text that repeats itself may shrink to a hundredth; what grows out of nothing is a trap. */
    private static final long MOST_OFTEN = 200;

    private static final long NOT_WORTH_COUNTING = 1 << 20;

    private static final String CONTENTS = "[Content_Types].xml";

    private long left = MOST_BYTES;
    private final HashSet<String> names = new HashSet<>();

    static void look(Path file, String folder) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            new OfficeZip().look(zip, folder);
        } catch (ZipException | IllegalArgumentException e) {
            throw new Malformed("It cannot be unpacked: " + e);
        }
    }

    private void look(ZipFile zip, String folder) throws IOException {
        ImageStripping.require(zip.size() <= MOST_ENTRIES, "It holds a bearable number of parts");
        var contents = zip.getEntry(CONTENTS);
        ImageStripping.require(
                contents != null && zip.stream().anyMatch(it -> it.getName().startsWith(folder + "/")), "It is whole");
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            ImageStripping.require(names.add(entry.getName()), "No part hides behind another");
            ImageStripping.require(harmless(entry.getName()), "No part is a program or lies elsewhere");
            unpack(zip, entry);
        }
    }

    private static boolean harmless(String name) {
        var lower = name.toLowerCase(java.util.Locale.ROOT);
        return !lower.contains("vbaproject")
                && !lower.contains("..")
                && !lower.contains("\\")
                && !lower.contains("\0")
                && !lower.startsWith("/");
    }

    private void unpack(ZipFile zip, ZipEntry entry) throws IOException {
        var piece = new byte[1 << 16];
        var unpacked = 0L;
        try (var content = zip.getInputStream(entry)) {
            ImageStripping.require(content != null, "A part can be read");
            for (var read = content.read(piece); read >= 0; read = content.read(piece)) {
                unpacked += read;
                left -= read;
                var often = entry.getCompressedSize() * MOST_OFTEN;
                ImageStripping.require(
                        left >= 0 && (unpacked <= NOT_WORTH_COUNTING || unpacked <= often), "It stays small");
            }
        }
    }
}
