package id.brevet.approval;

import java.util.Locale;
import java.util.UUID;

/** An action that is carried out only when two people of the office ask for the very same. */
public interface NeedsTwoPeople<R> {

    ApprovalKind kind();

    Class<R> requestType();

    /** Asks for the same again as the viewer, which counts as the viewer's approval. */
    void carryOut(UUID object, R request);

    /** A description of the request in the reader's language. */
    String describe(R request, Locale language);

    /** The page of the object. */
    String href(UUID object);
}
