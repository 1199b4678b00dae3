package id.brevet.tariff;

import id.brevet.account.GroupType;
import id.brevet.account.User;
import id.brevet.shared.Model;
import id.brevet.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The price of a course for one group of people. */
@Entity
public class Tariff extends Model {

    private static final String VIEW =
            """
            select t.id, t.groupType, p.price, p.number
            from Tariff t left join TariffPrice p on p.tariff = t
                and p.number = (select max(newest.number) from TariffPrice newest where newest.tariff = t)
            """;

    private static final UUID NONE = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    public GroupType groupType;

    protected Tariff() {}

    /** In the order in which forms list the groups. */
    static List<TariffView> all() {
        return find(VIEW).project(TariffView.class).stream()
                .sorted(Comparator.comparing(TariffView::group))
                .toList();
    }

    static TariffView view(String key) {
        return find(VIEW + "where t.id = ?1 or t.groupType = ?2", id(key), group(key))
                .project(TariffView.class)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
    }

    /** The current price for this group, if one is set. */
    public static Optional<Long> priceFor(GroupType group) {
        return Optional.ofNullable(view(group.wire()).price());
    }

    public static Tariff of(GroupType group) {
        return Tariff.<Tariff>find("groupType", group).singleResult();
    }

    static Tariff locked(String key) {
        return Tariff.<Tariff>find("id = ?1 or groupType = ?2", id(key), group(key))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
    }

    /** A key is either an id or the name of a group. */
    private static UUID id(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            return NONE;
        }
    }

    private static @Nullable GroupType group(String key) {
        return Arrays.stream(GroupType.values())
                .filter(it -> it.wire().equals(key))
                .findFirst()
                .orElse(null);
    }

    TariffPrice nextPrice(TariffView latest, long price, @Nullable User by, Instant now) {
        return new TariffPrice(this, latest.version() + 1, price, by, now);
    }
}
