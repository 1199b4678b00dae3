package id.brevet.people;

import id.brevet.account.GroupType;
import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.shared.Where;
import id.brevet.web.Asked;
import io.quarkus.panache.common.Sort;
import io.quarkus.panache.common.Sort.Direction;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which people are wanted, and in which order; what cannot be understood is as if it had not been asked. */
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

    /** The filters that were given, as they stand in an address. */
    Map<String, String> inForce() {
        var given = new LinkedHashMap<String, String>();
        Asked.given(q).ifPresent(it -> given.put("q", it));
        Asked.given(roleType).ifPresent(it -> given.put("role_type", it));
        Asked.given(groupType).ifPresent(it -> given.put("group_type", it));
        Asked.given(groupVerified).ifPresent(it -> given.put("group_verified", it));
        Asked.given(hasProof).ifPresent(it -> given.put("has_proof", it));
        Asked.given(isActive).ifPresent(it -> given.put("is_active", it));
        Asked.given(emailVerified).ifPresent(it -> given.put("email_verified", it));
        Asked.given(sort).ifPresent(it -> given.put("sort", it));
        Asked.given(order).ifPresent(it -> given.put("order", it));
        return given;
    }

    Where conditions() {
        return new Where()
                .and(
                        "function('users_sought' as String, name, email, phone, profile.nim) like :q escape '!'",
                        "q",
                        Asked.given(q).map(Asked::within))
                .and("role = :role", "role", Asked.given(roleType).filter(PeopleFilter::role))
                .and(
                        "profile.groupType = :group",
                        "group",
                        Asked.given(groupType).flatMap(GroupType::named))
                .and("profile.groupVerified = :verified", "verified", Asked.truth(groupVerified))
                .and(
                        "profile.nimProof is not null and true = :proven",
                        "proven",
                        Asked.truth(hasProof).filter(it -> it))
                .and(
                        "profile.nimProof is null and false = :unproven",
                        "unproven",
                        Asked.truth(hasProof).filter(it -> !it))
                .and("active = :active", "active", Asked.truth(isActive))
                .and(
                        "emailVerifiedAt is not null and true = :reached",
                        "reached",
                        Asked.truth(emailVerified).filter(it -> it))
                .and(
                        "emailVerifiedAt is null and false = :unreached",
                        "unreached",
                        Asked.truth(emailVerified).filter(it -> !it));
    }

    /** The newest first, unless somebody wants it otherwise; names and addresses from A. */
    Sort sorted() {
        var way = ascending() ? Direction.Ascending : Direction.Descending;
        return switch (column()) {
            case "name" -> Sort.by("name", way).and("id", way);
            case "email" -> Sort.by("email", way);
            default -> Sort.by("createdAt", way).and("id", way);
        };
    }

    String column() {
        return Asked.given(sort).filter(it -> it.matches("name|email")).orElse("created_at");
    }

    boolean ascending() {
        return "asc".equals(order) || (!"desc".equals(order) && !column().equals("created_at"));
    }

    /** Where the answer changes something, it has to be one. */
    static boolean decided(@Nullable String value) {
        return Asked.truth(value).orElseThrow(() -> Refusal.invalid("malformed_body"));
    }

    private static boolean role(String word) {
        return Arrays.stream(Role.values()).anyMatch(it -> it.wire().equals(word));
    }
}
