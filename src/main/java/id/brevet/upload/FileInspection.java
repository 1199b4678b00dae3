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

/** Checks what a file really is, whatever its name and its sender say. */
@ApplicationScoped
public class FileInspection {

    static final long LARGEST = 20L << 20;

    private static final Logger LOG = Logger.getLogger(FileInspection.class);

    @Inject
    ImageRedraw redraw;

    /** The caller closes the result. */
    InspectedFile inspect(FileKind kind, ReceivedFile received) {
        var claimed = FileType.claimedBy(received.name())
                .filter(kind::takes)
                .orElseThrow(() -> Refusal.unsupported(kind.extensions()));
        try {
            if (Files.size(received.file()) > LARGEST) {
                throw Refusal.tooLarge();
            }
            return claimed.picture() ? picture(kind, received) : document(claimed, received);
        } catch (ImageStripping.Malformed | javax.imageio.IIOException e) {
            LOG.debugf("Refused as %s: %s", claimed, e.getMessage());
            throw Refusal.unsupported(kind.extensions());
        } catch (IOException e) {
            throw new UncheckedIOException("Received file cannot be read", e);
        }
    }

    /** Reads a picture that is not to be kept. */
    public BufferedImage readPicture(ReceivedFile received) {
        try (var inspected = inspect(FileKind.IMAGE, received)) {
            return ImageIO.read(inspected.file().toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("Redrawn picture cannot be read", e);
        }
    }

    private InspectedFile picture(FileKind kind, ReceivedFile received) throws IOException {
        var bytes = bytes(received.file());
        var type = FileType.pictureIn(bytes).orElseThrow(() -> Refusal.unsupported(kind.extensions()));
        var digest = FileDigest.of(bytes.duplicate());
        var copy = copy(to -> redraw.redraw(type, bytes, to));
        var name = FileName.of(received.name(), copy.content.type());
        return new InspectedFile(
                copy.content.type(), name, copy.file, Files.size(copy.file), digest, copy.content.pixels());
    }

    private InspectedFile document(FileType type, ReceivedFile received) throws IOException {
        var bytes = bytes(received.file());
        DocumentCheck.check(type, bytes, received.file());
        var copy = copy(to -> Files.copy(received.file(), to, StandardCopyOption.REPLACE_EXISTING));
        var name = FileName.of(received.name(), type);
        return new InspectedFile(type, name, copy.file, Files.size(copy.file), FileDigest.of(bytes.duplicate()), null);
    }

    private interface Writer<T> {
        T write(Path file) throws IOException;
    }

    private record Copy<T>(T content, Path file) {}

    private static <T> Copy<T> copy(Writer<T> writer) throws IOException {
        var file = Files.createTempFile("brevet-", null);
        try {
            return new Copy<>(writer.write(file), file);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** Mapped, because twenty of the largest files would fill the memory. */
    private static ByteBuffer bytes(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }
}
