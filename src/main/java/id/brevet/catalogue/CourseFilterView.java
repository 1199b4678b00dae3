package id.brevet.catalogue;

/** The filter of the office's list of courses as its page shows it. */
public record CourseFilterView(CourseFilter filter) {

    public boolean any() {
        return filter.given().containsKey("q");
    }

    public SortLinks order() {
        return new SortLinks("/admin/kursus", filter.given(), filter.column(), filter.ascending());
    }
}
