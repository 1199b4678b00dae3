package id.brevet.dashboard;

import id.brevet.account.GroupStanding;
import id.brevet.account.GroupType;
import id.brevet.account.User;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The viewer's own data on their first page. */
public record OwnSummary(
        String name,
        String email,
        String phone,
        @Nullable GroupType group,
        GroupStanding standing,
        String institution,
        String origin,
        @Nullable LocalDate birthDate,
        String address,
        Instant joinedAt) {

    static OwnSummary of(User it) {
        return new OwnSummary(
                it.name,
                it.email,
                it.phone,
                it.profile.groupType,
                GroupStanding.of(it.profile),
                it.profile.institution,
                it.profile.origin,
                it.profile.birthDate,
                it.profile.address,
                it.createdAt);
    }
}
