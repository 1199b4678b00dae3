package id.brevet.approval;

import java.util.Locale;
import java.util.UUID;

/** A room where something is done only when two of the office want the very same. */
public interface NeedsTwoPeople<W> {

    ApprovalKind matter();

    Class<W> wish();

    /** Wanted once more, by whoever is signed in now. */
    void repeat(UUID object, W wish);

    /** What is wanted, in the words of the one who reads it. */
    String told(W wish, Locale language);

    /** Where it stands. */
    String href(UUID object);
}
