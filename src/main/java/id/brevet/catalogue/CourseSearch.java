package id.brevet.catalogue;

/** The filter of the courses as the office's page shows it. */
public record CourseSearch(CourseFilter filter) {

    public boolean any() {
        return filter.inForce().containsKey("q");
    }

    public SortLinks order() {
        return new SortLinks("/admin/kursus", filter.inForce(), filter.column(), filter.ascending());
    }
}
