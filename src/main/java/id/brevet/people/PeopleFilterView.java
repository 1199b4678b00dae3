package id.brevet.people;

import id.brevet.account.GroupType;
import id.brevet.shared.Role;
import id.brevet.web.LocalPath;
import java.util.LinkedHashMap;
import java.util.List;

/** The filter of the list of people as its page shows it, with links to order the list. */
public record PeopleFilterView(PeopleFilter filter) {

    public boolean any() {
        return filter.narrows();
    }

    public List<Role> roles() {
        return List.of(Role.values());
    }

    public List<GroupType> groups() {
        return List.of(GroupType.values());
    }

    public List<String> booleans() {
        return List.of("true", "false");
    }

    public boolean sortedBy(String column) {
        return column.equals(filter.column());
    }

    /** A link that orders by this column, or reverses the order if it is the current one. */
    public String sortHref(String column) {
        var query = new LinkedHashMap<>(filter.given());
        query.put("sort", column);
        var descends = sortedBy(column) ? filter.ascending() : column.equals("created_at");
        query.put("order", descends ? "desc" : "asc");
        return LocalPath.withQuery("/admin/pengguna", query);
    }

    /** The value of {@code aria-sort}. */
    public String ariaSort(String column) {
        return !sortedBy(column) ? "none" : filter.ascending() ? "ascending" : "descending";
    }
}
