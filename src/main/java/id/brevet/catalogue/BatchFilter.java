package id.brevet.catalogue;

import id.brevet.account.GroupType;
import id.brevet.shared.Where;
import id.brevet.shared.Wire;
import id.brevet.web.Filter;
import id.brevet.web.QueryValues;
import io.quarkus.panache.common.Sort;
import io.quarkus.panache.common.Sort.Direction;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filter and order of a list of batches; values that cannot be understood are ignored. */
public record BatchFilter(
        @RestQuery @Nullable String q,
        @RestQuery @Nullable String id,
        @RestQuery @Nullable String slug,
        @RestQuery("course_id") @Nullable String courseId,
        @RestQuery @Nullable String course,
        @RestQuery("course_type") @Nullable String courseType,
        @RestQuery("group_type") @Nullable String groupType,
        @RestQuery("can_register") @Nullable String canRegister,
        @RestQuery("is_archived") @Nullable String isArchived,
        @RestQuery @Nullable String sort,
        @RestQuery @Nullable String order)
        implements Filter {

    /** Every batch that is not archived, newest first. */
    public static final BatchFilter ALL = Filter.none(BatchFilter.class);

    public BatchFilter with(String name, @Nullable String value) {
        return Filter.with(this, name, value);
    }

    /** The same filter within one course. */
    public BatchFilter ofCourse(UUID id) {
        return with("course_id", id.toString()).with("course", null);
    }

    public boolean selects(UUID course) {
        return course.toString().equals(courseId);
    }

    /** Archived batches are listed only on request. */
    public boolean wantsArchived() {
        return QueryValues.bool(isArchived).orElse(false);
    }

    /** Only the office sees archived batches; the filter is ignored for everybody else. */
    Where conditions(boolean office, Instant now) {
        return new Where()
                .when(Optional.of(office && wantsArchived()), "b.archived", "not b.archived")
                .and(
                        "lower(b.title) like :q escape '!'",
                        "q",
                        QueryValues.given(q).map(QueryValues::likePattern))
                .and("b.id = :id", "id", QueryValues.given(id).flatMap(QueryValues::id))
                .and("b.slug = :slug", "slug", QueryValues.given(slug))
                .and(
                        "b.course.id = :courseId",
                        "courseId",
                        QueryValues.given(courseId).flatMap(QueryValues::id))
                .and("b.course.slug = :course", "course", QueryValues.given(course))
                .and(
                        "b.courseType = :type",
                        "type",
                        QueryValues.given(courseType).flatMap(it -> Wire.named(CourseType.class, it)))
                .and(
                        "function('array_position' as Integer, b.groupTypes, :group) > 0",
                        "group",
                        QueryValues.given(groupType)
                                .flatMap(it -> Wire.named(GroupType.class, it))
                                .map(GroupType::wire))
                .and(
                        Batch.ADMITS,
                        "now",
                        QueryValues.bool(canRegister).filter(it -> it).map(it -> now));
    }

    /** Newest first by default; titles and dates ascend by default, and the most sold always come first. */
    Sort sorted() {
        var way = ascending() ? Direction.Ascending : Direction.Descending;
        return switch (column()) {
            case "popular" -> Sort.descending("b.sold", "b.createdAt", "b.id");
            case "title" -> Sort.by("b.title", way).and("b.id", way);
            case "start_at" -> Sort.by("b.startAt", way).and("b.id", way);
            default -> Sort.by("b.createdAt", way).and("b.id", way);
        };
    }

    public String column() {
        return QueryValues.given(sort)
                .filter(it -> it.matches("title|start_at|popular"))
                .orElse("created_at");
    }

    public boolean ascending() {
        return "asc".equals(order) || (!"desc".equals(order) && column().matches("title|start_at"));
    }
}
