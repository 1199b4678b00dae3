package id.brevet.upload;

import id.brevet.web.Viewer;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asked of every feature whose things refer to files. */
public interface FileVisibility {

    /** Those of these files that something here refers to. */
    Set<String> inUse(Collection<String> addresses);

    /** Whether something here that refers to the file may be seen by this person, or by anybody at all. */
    boolean shows(String address, Viewer.@Nullable Person person);
}
