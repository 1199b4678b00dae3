package id.brevet.people;

import id.brevet.account.GroupType;
import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.shared.Where;
import id.brevet.shared.Wire;
import id.brevet.web.Filter;
import id.brevet.web.QueryValues;
import io.quarkus.panache.common.Sort;
import io.quarkus.panache.common.Sort.Direction;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filter and order of the list of people; values that cannot be understood are ignored. */
public record PeopleFilter(
        @RestQuery @Nullable String q,
        @RestQuery("role_type") @Nullable String roleType,
        @RestQuery("group_type") @Nullable String groupType,
        @RestQuery("group_verified") @Nullable String groupVerified,
        @RestQuery("has_proof") @Nullable String hasProof,
        @RestQuery("is_active") @Nullable String isActive,
        @RestQuery("email_verified") @Nullable String emailVerified,
        @RestQuery @Nullable String sort,
        @RestQuery @Nullable String order)
        implements Filter {

    Where conditions() {
        return new Where()
                .and(
                        "function('users_sought' as String, name, email, phone, profile.nim) like :q escape '!'",
                        "q",
                        QueryValues.given(q).map(QueryValues::likePattern))
                .and("role = :role", "role", QueryValues.given(roleType).filter(PeopleFilter::isRole))
                .and(
                        "profile.groupType = :group",
                        "group",
                        QueryValues.given(groupType).flatMap(it -> Wire.named(GroupType.class, it)))
                .and("profile.groupVerified = :verified", "verified", QueryValues.bool(groupVerified))
                .when(QueryValues.bool(hasProof), "profile.nimProof is not null", "profile.nimProof is null")
                .and("active = :active", "active", QueryValues.bool(isActive))
                .when(QueryValues.bool(emailVerified), "emailVerifiedAt is not null", "emailVerifiedAt is null");
    }

    /** Newest first by default; names and email addresses from A by default. */
    Sort sorted() {
        var way = ascending() ? Direction.Ascending : Direction.Descending;
        return switch (column()) {
            case "name" -> Sort.by("name", way).and("id", way);
            case "email" -> Sort.by("email", way);
            default -> Sort.by("createdAt", way).and("id", way);
        };
    }

    String column() {
        return QueryValues.given(sort).filter(it -> it.matches("name|email")).orElse("created_at");
    }

    boolean ascending() {
        return "asc".equals(order) || (!"desc".equals(order) && !column().equals("created_at"));
    }

    /** A form value that must be {@code true} or {@code false}, because it changes something. */
    static boolean requireBoolean(@Nullable String value) {
        return QueryValues.bool(value).orElseThrow(() -> Refusal.invalid("malformed_body"));
    }

    private static boolean isRole(String word) {
        return Arrays.stream(Role.values()).anyMatch(it -> it.wire().equals(word));
    }
}
