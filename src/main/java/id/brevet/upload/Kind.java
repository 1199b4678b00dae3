package id.brevet.upload;

/** What somebody is asked for. */
public enum Kind {
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
}
