package id.brevet.account;

import id.brevet.shared.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
        Profile profile,
        List<Object> attendances) {

    public record Profile(
            @Nullable GroupType groupType,
            boolean groupVerified,
            @Nullable String nim,
            @Nullable String nimProof,
            @Nullable String nik,
            String institution,
            String origin,
            @Nullable Instant birthDate,
            String address,
            Instant createdAt,
            Instant updatedAt) {}

    static UserJson of(User it) {
        var profile = new Profile(
                it.profile.groupType,
                it.profile.groupVerified,
                it.profile.nim,
                it.profile.nimProof,
                it.profile.nik,
                it.profile.institution,
                it.profile.origin,
                midnight(it.profile.birthDate),
                it.profile.address,
                it.createdAt,
                it.updatedAt);
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
                profile,
                List.of());
    }

    /** The wire has always written a day as its first moment in UTC. */
    private static @Nullable Instant midnight(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
