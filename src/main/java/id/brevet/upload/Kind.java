package id.brevet.upload;

/** What somebody is asked for. */
public enum Kind {
    IMAGE,
    DOCUMENT,
    /** A picture or a PDF of something that lies elsewhere. */
    PROOF
}
