package id.brevet.catalogue;

import id.brevet.web.LocalPath;
import java.util.LinkedHashMap;
import java.util.Map;

/** By which column a list is ordered, and the ways to order it otherwise. */
public record SortLinks(String path, Map<String, String> inForce, String column, boolean ascending) {

    /** Once more on the column by which the list is ordered turns it round. */
    public String by(String wanted) {
        var query = new LinkedHashMap<>(inForce);
        query.put("sort", wanted);
        var descends = wanted.equals(column) ? ascending : wanted.matches("created_at|popular");
        query.put("order", descends ? "desc" : "asc");
        return LocalPath.with(path, query);
    }

    /** As a browser's screen reader wants to hear it. */
    public String direction(String of) {
        return !of.equals(column) ? "none" : ascending && !of.equals("popular") ? "ascending" : "descending";
    }
}
