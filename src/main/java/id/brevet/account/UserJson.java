package id.brevet.account;

import id.brevet.shared.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A person in API v1. */
public record UserJson(
        UUID id,
        String name,
        String email,
        String phone,
        String avatar,
        Instant createdAt,
        Instant updatedAt,
        Role roleType,
        boolean isActive,
        boolean emailVerified,
        ProfileJson profile,
        List<Object> attendances) {

    static UserJson of(User it) {
        return new UserJson(
                it.id,
                it.name,
                it.email,
                it.phone,
                it.avatar,
                it.createdAt,
                it.updatedAt,
                it.role(),
                it.active,
                it.verified(),
                ProfileJson.of(it),
                List.of());
    }
}
