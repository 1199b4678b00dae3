package id.brevet.web;

import jakarta.ws.rs.core.UriBuilder;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address within this site; anything that a browser might read as another site's is not one. */
public class LocalPath {

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]*");

    /** An encoded slash in the path; in a query it is only text. */
    private static final Pattern DISGUISED = Pattern.compile("^[^?]*%(2f|5c)", Pattern.CASE_INSENSITIVE);

    private LocalPath() {}

    public static String or(@Nullable String wanted, String otherwise) {
        return wanted != null
                        && LOCAL.matcher(wanted).matches()
                        && !DISGUISED.matcher(wanted).find()
                ? wanted
                : otherwise;
    }

    /** A path and what is asked of it, as it may stand in a link. */
    public static String with(String path, Map<String, String> query) {
        var address = UriBuilder.fromPath(path);
        query.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.buildFromMap(query).toString();
    }
}
