package id.brevet.people;

import id.brevet.account.GroupStanding;
import id.brevet.account.GroupType;
import id.brevet.account.User;
import id.brevet.shared.Role;
import id.brevet.web.Initials;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as pages of the office show them. */
public record PersonView(
        UUID id,
        String version,
        String name,
        String email,
        String phone,
        String avatar,
        Role role,
        boolean active,
        boolean verified,
        @Nullable GroupType group,
        GroupStanding standing,
        @Nullable String nim,
        @Nullable String proof,
        @Nullable Instant proofSentAt,
        Instant joinedAt) {

    static PersonView of(User it) {
        return new PersonView(
                it.id,
                String.valueOf(it.version),
                it.name,
                it.email,
                it.phone,
                it.avatar,
                it.role(),
                it.active,
                it.verified(),
                it.profile.groupType,
                GroupStanding.of(it.profile),
                it.profile.nim,
                it.profile.nimProof,
                it.profile.proofSentAt,
                it.createdAt);
    }

    public String href() {
        return "/admin/pengguna/" + id;
    }

    public String initials() {
        return Initials.of(name);
    }

    public boolean student() {
        return role == Role.STUDENT;
    }
}
