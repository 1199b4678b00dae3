package id.brevet.upload;

import java.nio.file.Path;

/** File as it is sent to a browser. */
record ServedFile(Path file, FileType type, String name, long size, boolean open) {

    ServedFile(Path file, Upload upload) {
        this(file, upload.type, upload.name, upload.size, upload.isPublic);
    }

    /** Pictures are shown inline; everything else is saved. */
    String disposition() {
        return FileName.disposition(type.picture() ? "inline" : "attachment", name);
    }

    String caching() {
        return open ? "public, max-age=86400" : "no-store";
    }
}
