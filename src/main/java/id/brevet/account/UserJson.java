package id.brevet.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.brevet.shared.Role;
import java.time.Instant;
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
        @Nullable String newEmail,
        String language,
        int extraTimePercent,
        int version,
        @Nullable String consentVersion,
        @Nullable Instant consentedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ProfileJson profile,
        List<Object> attendances) {

    public static UserJson of(User it) {
        return of(it, ProfileJson.of(it));
    }

    /** The profile is left out in lists of other things. */
    public static UserJson of(User it, @Nullable ProfileJson profile) {
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
                it.newEmail,
                it.language.getLanguage(),
                it.extraTimePercent,
                it.version,
                it.consentVersion,
                it.consentedAt,
                profile,
                List.of());
    }
}
