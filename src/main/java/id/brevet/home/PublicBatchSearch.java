package id.brevet.home;

import id.brevet.account.GroupType;
import id.brevet.catalogue.BatchFilter;
import id.brevet.catalogue.CourseType;
import java.util.LinkedHashMap;
import java.util.List;

/** The filter as the page shows it: what is in force, and what else can be asked for. */
public record PublicBatchSearch(BatchFilter filter, List<Choice> courses) {

    /** A course to choose. */
    public record Choice(String slug, String title) {}

    public boolean any() {
        var asked = new LinkedHashMap<>(filter.inForce());
        asked.keySet().removeAll(List.of("sort", "order", "is_archived"));
        return !asked.isEmpty();
    }

    /** A course that has been asked for stays in the form, however many there are. */
    public boolean other() {
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

    public boolean by(String column) {
        return column.equals(filter.column());
    }
}
