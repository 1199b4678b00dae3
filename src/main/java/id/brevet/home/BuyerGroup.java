package id.brevet.home;

import id.brevet.account.GroupStanding;
import id.brevet.account.GroupType;
import id.brevet.account.Profile;
import org.jspecify.annotations.Nullable;

/** A student's group, which decides the price, and whether the office has verified it. */
public record BuyerGroup(@Nullable GroupType group, GroupStanding standing) {

    static BuyerGroup of(Profile it) {
        return new BuyerGroup(it.groupType, GroupStanding.of(it));
    }
}
