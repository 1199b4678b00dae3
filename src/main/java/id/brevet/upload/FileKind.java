package id.brevet.upload;

import java.util.Arrays;
import java.util.List;

/** Kinds of uploaded files, which decide the types that are accepted. */
public enum FileKind {
    IMAGE,
    DOCUMENT,
    /** Picture or PDF of a document on paper. */
    PROOF;

    boolean takes(FileType type) {
        return switch (this) {
            case IMAGE -> type.picture();
            case DOCUMENT -> !type.picture();
            case PROOF -> type.picture() || type == FileType.PDF;
        };
    }

    /** Extensions of the accepted types. */
    List<String> extensions() {
        return Arrays.stream(FileType.values())
                .filter(this::takes)
                .flatMap(it -> it.extensions().stream())
                .toList();
    }
}
