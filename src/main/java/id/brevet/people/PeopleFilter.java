package id.brevet.people;

import id.brevet.account.GroupType;
import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.shared.Where;
import id.brevet.web.QueryValues;
import io.quarkus.panache.common.Sort;
import io.quarkus.panache.common.Sort.Direction;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
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
        @RestQuery @Nullable String order) {

    /** The given filters as query parameters. */
    Map<String, String> inForce() {
        var given = new LinkedHashMap<String, String>();
        QueryValues.given(q).ifPresent(it -> given.put("q", it));
        QueryValues.given(roleType).ifPresent(it -> given.put("role_type", it));
        QueryValues.given(groupType).ifPresent(it -> given.put("group_type", it));
        QueryValues.given(groupVerified).ifPresent(it -> given.put("group_verified", it));
        QueryValues.given(hasProof).ifPresent(it -> given.put("has_proof", it));
        QueryValues.given(isActive).ifPresent(it -> given.put("is_active", it));
        QueryValues.given(emailVerified).ifPresent(it -> given.put("email_verified", it));
        QueryValues.given(sort).ifPresent(it -> given.put("sort", it));
        QueryValues.given(order).ifPresent(it -> given.put("order", it));
        return given;
    }

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
                        QueryValues.given(groupType).flatMap(GroupType::named))
                .and("profile.groupVerified = :verified", "verified", QueryValues.bool(groupVerified))
                .and(
                        "profile.nimProof is not null and true = :proven",
                        "proven",
                        QueryValues.bool(hasProof).filter(it -> it))
                .and(
                        "profile.nimProof is null and false = :unproven",
                        "unproven",
                        QueryValues.bool(hasProof).filter(it -> !it))
                .and("active = :active", "active", QueryValues.bool(isActive))
                .and(
                        "emailVerifiedAt is not null and true = :reached",
                        "reached",
                        QueryValues.bool(emailVerified).filter(it -> it))
                .and(
                        "emailVerifiedAt is null and false = :unreached",
                        "unreached",
                        QueryValues.bool(emailVerified).filter(it -> !it));
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
