package id.brevet.web;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Address within this site; whatever a browser might read as another site's is replaced by a fallback. */
public class LocalPath {

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]*");

    /** Encoded slash in the path; in a query it is only text. */
    private static final Pattern DISGUISED = Pattern.compile("^[^?]*%(2f|5c)", Pattern.CASE_INSENSITIVE);

    private LocalPath() {}

    public static String of(@Nullable String wanted, String fallback) {
        return wanted != null
                        && LOCAL.matcher(wanted).matches()
                        && !DISGUISED.matcher(wanted).find()
                ? wanted
                : fallback;
    }

    /** Address of the page that the browser names, if it is on this host; without its message, which was shown already. */
    static String ofReferer(@Nullable String host, @Nullable String address, String fallback) {
        try {
            var page = URI.create(address == null ? "" : address);
            if (host == null || !host.equals(page.getRawAuthority())) {
                return fallback;
            }
            var bare = UriBuilder.fromUri(page).replaceQueryParam("kabar").build();
            var query = bare.getRawQuery();
            return of(bare.getRawPath() + (query == null || query.isEmpty() ? "" : "?" + query), fallback);
        } catch (IllegalArgumentException no) {
            return fallback;
        }
    }

    /** Path with query parameters, encoded. */
    public static String withQuery(String path, Map<String, String> query) {
        var address = UriBuilder.fromPath(path);
        query.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.buildFromMap(query).toString();
    }
}
