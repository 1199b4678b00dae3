package id.brevet.upload;

import java.util.Arrays;
import java.util.List;

/** What somebody is asked for. */
public enum FileUse {
    IMAGE,
    DOCUMENT,
    /** A picture or a PDF of something that lies elsewhere. */
    PROOF;

    boolean takes(FileType type) {
        return switch (this) {
            case IMAGE -> type.picture();
            case DOCUMENT -> !type.picture();
            case PROOF -> type.picture() || type == FileType.PDF;
        };
    }

    /** How the names of such files end. */
    List<String> extensions() {
        return Arrays.stream(FileType.values())
                .filter(this::takes)
                .flatMap(it -> it.extensions().stream())
                .toList();
    }
}
