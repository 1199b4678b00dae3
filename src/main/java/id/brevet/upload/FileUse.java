package id.brevet.upload;

import com.google.errorprone.annotations.CompileTimeConstant;
import org.jspecify.annotations.Nullable;

/**
 * Declaration of one use of files: the location and kind, the column that holds their addresses, the readers besides the
 * uploader and the office, and the column with the id of the owner. Each feature produces a bean for each of its uses.
 */
public record FileUse(
        String location,
        FileKind kind,
        Readers readers,
        @CompileTimeConstant String table,
        @CompileTimeConstant String column,
        @CompileTimeConstant @Nullable String owner) {

    /** People who may see a file while it is in use. */
    public enum Readers {
        /** Everybody, and from the moment when the office uploads it. */
        PUBLIC,
        EVERYBODY,
        SIGNED_IN,
        OWNER
    }

    /** Use without an owner. */
    public FileUse(
            String location,
            FileKind kind,
            Readers readers,
            @CompileTimeConstant String table,
            @CompileTimeConstant String column) {
        this(location, kind, readers, table, column, null);
    }

    /** Whether pictures at this place are public at once; a feature's places begin with the same word. */
    boolean publishes(String place) {
        return readers == Readers.PUBLIC && place.startsWith(location.replaceFirst("_.*", ""));
    }

    String usedQuery() {
        return "select " + column + " from " + table + " where " + column + " in (?1)";
    }

    String ownedQuery() {
        return "select count(*) from " + table + " where " + column + " = ?1 and " + owner + " = ?2";
    }
}
