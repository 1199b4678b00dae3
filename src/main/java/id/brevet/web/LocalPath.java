package id.brevet.web;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
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

    /** Where a browser says it is, if that is on this host; without the news, which is no news any more. */
    static String within(@Nullable String host, @Nullable String address, String otherwise) {
        try {
            var page = URI.create(address == null ? "" : address);
            if (host == null || !host.equals(page.getRawAuthority())) {
                return otherwise;
            }
            var bare = UriBuilder.fromUri(page).replaceQueryParam("kabar").build();
            var query = bare.getRawQuery();
            return or(bare.getRawPath() + (query == null || query.isEmpty() ? "" : "?" + query), otherwise);
        } catch (IllegalArgumentException no) {
            return otherwise;
        }
    }

    /** A path and what is asked of it, as it may stand in a link. */
    public static String with(String path, Map<String, String> query) {
        var address = UriBuilder.fromPath(path);
        query.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.buildFromMap(query).toString();
    }
}
