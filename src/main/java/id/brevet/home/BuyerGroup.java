package id.brevet.home;

import id.brevet.account.GroupStanding;
import id.brevet.account.GroupType;
import id.brevet.account.Profile;
import org.jspecify.annotations.Nullable;

/** A student before a price: which group is theirs, and whether the office has agreed. */
public record BuyerGroup(@Nullable GroupType group, GroupStanding standing) {

    static BuyerGroup of(Profile it) {
        return new BuyerGroup(it.groupType, GroupStanding.of(it));
    }
}
