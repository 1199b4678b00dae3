package id.brevet.catalogue;

import id.brevet.web.LocalPath;
import java.util.LinkedHashMap;
import java.util.Map;

/** The order of a list, with links to order it by other columns. */
public record SortLinks(String path, Map<String, String> inForce, String column, boolean ascending) {

    /** A link that orders by this column, or reverses the order if it is the current one. */
    public String href(String wanted) {
        var query = new LinkedHashMap<>(inForce);
        query.put("sort", wanted);
        var descends = wanted.equals(column) ? ascending : wanted.matches("created_at|popular");
        query.put("order", descends ? "desc" : "asc");
        return LocalPath.withQuery(path, query);
    }

    /** The value of {@code aria-sort}. */
    public String ariaSort(String of) {
        return !of.equals(column) ? "none" : ascending && !of.equals("popular") ? "ascending" : "descending";
    }
}
