package id.brevet.upload;

import id.brevet.web.Viewer;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** References of one feature to files; each feature that has some implements it. */
public interface FileVisibility {

    /** Files among these that this feature refers to. */
    Set<String> inUse(Collection<String> addresses);

    /** True if this person may see an object of this feature that refers to the file. */
    boolean shows(String address, Viewer.@Nullable Person person);
}
