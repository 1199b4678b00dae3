package id.brevet.upload;

import java.nio.file.Path;

/** A file as it goes out. */
record ServedFile(Path file, FileType type, String name, long size, boolean open) {

    ServedFile(Path file, Upload upload) {
        this(file, upload.type, upload.name, upload.size, upload.isPublic);
    }

    /** Only pictures are shown where they are met; everything else is taken home. */
    String disposition() {
        return FileName.disposition(type.picture() ? "inline" : "attachment", name);
    }

    String caching() {
        return open ? "public, max-age=86400" : "no-store";
    }
}
