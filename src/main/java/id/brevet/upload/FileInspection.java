package id.brevet.upload;

import id.brevet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;
import org.jboss.logging.Logger;

/** Believes what is in a file and not what is said of it. */
@ApplicationScoped
public class FileInspection {

    static final long LARGEST = 20L << 20;

    private static final Logger LOG = Logger.getLogger(FileInspection.class);

    @Inject
    ImageRedraw darkroom;

    /** Whoever gets the goods closes them. */
    InspectedFile examine(FileUse kind, ReceivedFile arrival) {
        var claimed = FileType.claimedBy(arrival.name())
                .filter(kind::takes)
                .orElseThrow(() -> Refusal.unsupported(kind.extensions()));
        try {
            if (Files.size(arrival.file()) > LARGEST) {
                throw Refusal.tooLarge();
            }
            return claimed.picture() ? picture(kind, arrival) : paper(claimed, arrival);
        } catch (ImageStripping.Malformed | javax.imageio.IIOException e) {
            LOG.debugf("Refused as %s: %s", claimed, e.getMessage());
            throw Refusal.unsupported(kind.extensions());
        } catch (IOException e) {
            throw new UncheckedIOException("A file that has come in", e);
        }
    }

    /** A picture that is looked at once and not kept. */
    public BufferedImage glance(ReceivedFile arrival) {
        try (var goods = examine(FileUse.IMAGE, arrival)) {
            return ImageIO.read(goods.file().toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("A picture that has just been drawn", e);
        }
    }

    private InspectedFile picture(FileUse kind, ReceivedFile arrival) throws IOException {
        var bytes = bytes(arrival.file());
        var type = FileType.pictureIn(bytes).orElseThrow(() -> Refusal.unsupported(kind.extensions()));
        var received = FileDigest.of(bytes.duplicate());
        var print = copy(to -> darkroom.develop(type, bytes, to));
        var name = FileName.of(arrival.name(), print.made.type());
        return new InspectedFile(
                print.made.type(), name, print.file, Files.size(print.file), received, print.made.pixels());
    }

    private InspectedFile paper(FileType type, ReceivedFile arrival) throws IOException {
        var bytes = bytes(arrival.file());
        DocumentCheck.look(type, bytes, arrival.file());
        var copy = copy(to -> Files.copy(arrival.file(), to, StandardCopyOption.REPLACE_EXISTING));
        var name = FileName.of(arrival.name(), type);
        return new InspectedFile(type, name, copy.file, Files.size(copy.file), FileDigest.of(bytes.duplicate()), null);
    }

    private interface Making<T> {
        T at(Path file) throws IOException;
    }

    private record Made<T>(T made, Path file) {}

    private static <T> Made<T> copy(Making<T> making) throws IOException {
        var file = Files.createTempFile("brevet-", null);
        try {
            return new Made<>(making.at(file), file);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** Not read into memory, where twenty of the largest would fill it. */
    private static ByteBuffer bytes(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }
}
