package id.brevet.home;

import id.brevet.account.GroupType;
import id.brevet.catalogue.BatchFilter;
import id.brevet.catalogue.CourseType;
import java.util.List;

/** The filter of the public list of batches as its page shows it. */
public record PublicBatchFilterView(BatchFilter filter, List<Choice> courses) {

    /** A course to choose. */
    public record Choice(String slug, String title) {}

    public boolean any() {
        return filter.with("is_archived", null).narrows();
    }

    /** Whether the filter names a course beyond the listed choices, which the form then keeps. */
    public boolean beyondChoices() {
        return filter.course() != null
                && !filter.course().isBlank()
                && courses.stream().noneMatch(it -> it.slug().equals(filter.course()));
    }

    public List<GroupType> groups() {
        return List.of(GroupType.values());
    }

    public List<CourseType> types() {
        return List.of(CourseType.values());
    }

    public boolean sortedBy(String column) {
        return column.equals(filter.column());
    }
}
