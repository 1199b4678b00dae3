package id.brevet.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A person's profile in API v1. */
public record ProfileJson(
        @Nullable GroupType groupType,
        boolean groupVerified,
        @Nullable String nim,
        @Nullable String nimProof,
        @Nullable String nik,
        String institution,
        String origin,
        @Nullable Instant birthDate,
        String address,
        @Nullable Instant proofSentAt,
        @Nullable String proofRefusal,
        Instant createdAt,
        Instant updatedAt) {

    static ProfileJson of(User it) {
        return new ProfileJson(
                it.profile.groupType,
                it.profile.groupVerified,
                it.profile.nim,
                it.profile.nimProof,
                it.profile.nik,
                it.profile.institution,
                it.profile.origin,
                midnight(it.profile.birthDate),
                it.profile.address,
                it.profile.proofSentAt,
                it.profile.proofRefusal,
                it.createdAt,
                it.updatedAt);
    }

    /** The wire has always written a day as its first moment in UTC. */
    private static @Nullable Instant midnight(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
