package id.brevet.home;

import id.brevet.account.GroupType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The current price of every group, and the viewer's own group. */
public record PricesShown(Map<GroupType, Long> byGroup, @Nullable BuyerGroup buyer) {

    /** A group and its price, if one is set; it is the viewer's own only once the group is verified. */
    public record Line(GroupType group, @Nullable Long price, boolean mine) {}

    public List<Line> lines(Collection<GroupType> admitted) {
        return List.of(GroupType.values()).stream()
                .filter(admitted::contains)
                .map(it -> new Line(it, byGroup.get(it), it == ownGroup()))
                .toList();
    }

    public List<Line> all() {
        return lines(List.of(GroupType.values()));
    }

    /** The lowest price among the admitted groups. */
    @Nullable Long lowest(Collection<GroupType> admitted) {
        return admitted.stream()
                .map(byGroup::get)
                .filter(Objects::nonNull)
                .min(Long::compare)
                .orElse(null);
    }

    boolean onePrice(Collection<GroupType> admitted) {
        return admitted.stream().map(byGroup::get).distinct().count() <= 1;
    }

    @Nullable Long ownPrice(Collection<GroupType> admitted) {
        var group = ownGroup();
        return group == null || !admitted.contains(group) ? null : byGroup.get(group);
    }

    private @Nullable GroupType ownGroup() {
        return buyer == null || !buyer.standing().verified() ? null : buyer.group();
    }
}
