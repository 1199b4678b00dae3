package id.brevet.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Types of files that can be uploaded. */
public enum FileType {
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff", ".jpg .jpeg"),
    PNG("image/png", "\u0089PNG\r\n\u001a\n", ".png"),
    GIF("image/gif", "GIF8", ".gif"),
    BMP("image/bmp", "BM", ".bmp"),
    WEBP("image/webp", "RIFF", ".webp"),
    PDF("application/pdf", "%PDF-", ".pdf"),
    DOC("application/msword", Signatures.OLE, ".doc"),
    XLS("application/vnd.ms-excel", Signatures.OLE, ".xls"),
    PPT("application/vnd.ms-powerpoint", Signatures.OLE, ".ppt"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Signatures.ZIP, ".docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Signatures.ZIP, ".xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", Signatures.ZIP, ".pptx"),
    TXT("text/plain;charset=UTF-8", "", ".txt");

    private interface Signatures {
        String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
        String ZIP = "PK\u0003\u0004";
    }

    private final String mediaType;
    private final String signature;
    private final String extensions;

    FileType(String mediaType, String signature, String extensions) {
        this.mediaType = mediaType;
        this.signature = signature;
        this.extensions = extensions;
    }

    /** Type that the extension of this name claims. */
    static Optional<FileType> claimedBy(String name) {
        return Arrays.stream(values())
                .filter(it -> it.extensions().contains(extension(name)))
                .findFirst();
    }

    /** Picture type that these bytes begin. */
    static Optional<FileType> pictureIn(ByteBuffer bytes) {
        return Arrays.stream(values())
                .filter(it -> it.picture() && it.startsLike(bytes))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    boolean picture() {
        return mediaType.startsWith("image/");
    }

    boolean startsLike(ByteBuffer bytes) {
        var begin = ByteBuffer.wrap(signature.getBytes(ISO_8859_1));
        return bytes.remaining() >= begin.limit()
                && bytes.slice(bytes.position(), begin.limit()).equals(begin);
    }

    /** Extension of the name if it fits this type, else the usual one. */
    String extensionLike(String name) {
        var claimed = extension(name);
        return extensions().contains(claimed) ? claimed : extensions().get(0);
    }

    List<String> extensions() {
        return List.of(extensions.split(" "));
    }

    private static String extension(String name) {
        return name.substring(Math.max(0, name.lastIndexOf('.'))).toLowerCase(Locale.ROOT);
    }
}
