package id.brevet.people;

import id.brevet.account.GroupType;
import id.brevet.shared.Role;
import id.brevet.web.LocalPath;
import java.util.LinkedHashMap;
import java.util.List;

/** The filter as the page shows it: what is in force, and the ways to order the list. */
public record PeopleSearch(PeopleFilter filter) {

    public boolean any() {
        var asked = new LinkedHashMap<>(filter.inForce());
        asked.keySet().removeAll(List.of("sort", "order"));
        return !asked.isEmpty();
    }

    public List<Role> roles() {
        return List.of(Role.values());
    }

    public List<GroupType> groups() {
        return List.of(GroupType.values());
    }

    public List<String> truths() {
        return List.of("true", "false");
    }

    public boolean by(String column) {
        return column.equals(filter.column());
    }

    /** Once more on the column by which the list is ordered turns it round. */
    public String ordered(String column) {
        var wanted = new LinkedHashMap<>(filter.inForce());
        wanted.put("sort", column);
        var descends = by(column) ? filter.ascending() : column.equals("created_at");
        wanted.put("order", descends ? "desc" : "asc");
        return LocalPath.with("/admin/pengguna", wanted);
    }

    /** As a browser's screen reader wants to hear it. */
    public String direction(String column) {
        return !by(column) ? "none" : filter.ascending() ? "ascending" : "descending";
    }
}
