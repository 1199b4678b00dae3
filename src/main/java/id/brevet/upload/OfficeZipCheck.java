package id.brevet.upload;

import id.brevet.upload.ImageStripping.Malformed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Checks an Office file without trusting the sizes that it states. */
class OfficeZipCheck {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 256L << 20;

    /** Largest plausible ratio: repetitive text may shrink to a hundredth, only a bomb to less. */
    private static final long MOST_RATIO = 200;

    private static final long ALWAYS_ALLOWED = 1 << 20;

    private static final String CONTENTS = "[Content_Types].xml";

    private long left = MOST_BYTES;
    private final HashSet<String> names = new HashSet<>();

    static void check(Path file, String folder) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            new OfficeZipCheck().check(zip, folder);
        } catch (ZipException | IllegalArgumentException e) {
            throw new Malformed("Office file cannot be unpacked: " + e);
        }
    }

    private void check(ZipFile zip, String folder) throws IOException {
        ImageStripping.require(zip.size() <= MOST_ENTRIES, "Office file has too many parts");
        var contents = zip.getEntry(CONTENTS);
        ImageStripping.require(
                contents != null && zip.stream().anyMatch(it -> it.getName().startsWith(folder + "/")),
                "Office file lacks the parts of its type");
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            ImageStripping.require(names.add(entry.getName()), "Office file has two parts of one name");
            ImageStripping.require(harmless(entry.getName()), "Office file has a macro or a part outside");
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
            ImageStripping.require(content != null, "Office file has a part that cannot be read");
            for (var read = content.read(piece); read >= 0; read = content.read(piece)) {
                unpacked += read;
                left -= read;
                var most = entry.getCompressedSize() * MOST_RATIO;
                ImageStripping.require(
                        left >= 0 && (unpacked <= ALWAYS_ALLOWED || unpacked <= most),
                        "Office file unpacks to too many bytes");
            }
        }
    }
}
