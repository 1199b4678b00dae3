package id.brevet.catalogue;

import id.brevet.account.GroupType;
import java.util.LinkedHashMap;
import java.util.List;

/** The filter of the batches as the office's page shows it, with the courses to choose from. */
public record BatchSearch(BatchFilter filter, List<CourseRef> courses) {

    public boolean any() {
        var asked = new LinkedHashMap<>(filter.inForce());
        asked.keySet().removeAll(List.of("sort", "order"));
        return !asked.isEmpty();
    }

    public List<CourseType> types() {
        return List.of(CourseType.values());
    }

    public List<GroupType> groups() {
        return List.of(GroupType.values());
    }

    public SortLinks order() {
        return new SortLinks("/admin/batch", filter.inForce(), filter.column(), filter.ascending());
    }
}
