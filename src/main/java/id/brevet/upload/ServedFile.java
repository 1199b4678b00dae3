package id.brevet.upload;

import java.nio.file.Path;

/** File as it is sent to a browser. */
record ServedFile(Path file, FileType type, String name, long size, boolean isPublic) {

    ServedFile(Path file, Upload upload) {
        this(file, upload.type, upload.name, upload.size, upload.isPublic);
    }

    /** Pictures are shown inline; everything else is saved. */
    String contentDisposition() {
        return FileName.contentDisposition(type.picture() ? "inline" : "attachment", name);
    }

    String cacheControl() {
        return isPublic ? "public, max-age=86400" : "no-store";
    }
}
