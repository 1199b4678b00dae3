package id.brevet.catalogue;

import id.brevet.shared.Where;
import id.brevet.web.Filter;
import id.brevet.web.QueryValues;
import io.quarkus.panache.common.Sort;
import io.quarkus.panache.common.Sort.Direction;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filter and order of a list of courses; values that cannot be understood are ignored. */
public record CourseFilter(
        @RestQuery @Nullable String q,
        @RestQuery @Nullable String id,
        @RestQuery @Nullable String slug,
        @RestQuery @Nullable String sort,
        @RestQuery @Nullable String order)
        implements Filter {

    public static final CourseFilter ALL = Filter.none(CourseFilter.class);

    Where conditions() {
        return new Where()
                .and(
                        "lower(c.title) like :q escape '!'",
                        "q",
                        QueryValues.given(q).map(QueryValues::likePattern))
                .and("c.id = :id", "id", QueryValues.given(id).flatMap(QueryValues::id))
                .and("c.slug = :slug", "slug", QueryValues.given(slug));
    }

    /** Newest first by default; titles from A by default, and the most sold always come first. */
    Sort sorted() {
        var way = ascending() ? Direction.Ascending : Direction.Descending;
        return switch (column()) {
            case "popular" -> Sort.descending("c.sold", "c.createdAt", "c.id");
            case "title" -> Sort.by("c.title", way).and("c.id", way);
            default -> Sort.by("c.createdAt", way).and("c.id", way);
        };
    }

    public String column() {
        return QueryValues.given(sort).filter(it -> it.matches("title|popular")).orElse("created_at");
    }

    public boolean ascending() {
        return "asc".equals(order) || (!"desc".equals(order) && column().equals("title"));
    }
}
