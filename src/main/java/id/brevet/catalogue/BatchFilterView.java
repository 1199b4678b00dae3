package id.brevet.catalogue;

import id.brevet.account.GroupType;
import java.util.List;

/** The filter of the office's list of batches as its page shows it, with the courses to choose from. */
public record BatchFilterView(BatchFilter filter, List<CourseRef> courses) {

    public boolean any() {
        return filter.narrows();
    }

    public List<CourseType> types() {
        return List.of(CourseType.values());
    }

    public List<GroupType> groups() {
        return List.of(GroupType.values());
    }

    public SortLinks order() {
        return new SortLinks("/admin/batch", filter.given(), filter.column(), filter.ascending());
    }
}
