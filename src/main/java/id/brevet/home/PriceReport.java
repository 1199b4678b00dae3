package id.brevet.home;

import id.brevet.account.GroupType;
import id.brevet.account.User;
import id.brevet.shared.Role;
import id.brevet.web.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the current prices and the group of the student who is viewing them. */
@ApplicationScoped
public class PriceReport {

    private static final UUID NOBODY = new UUID(0, 0);

    private static final String PRICES =
            """
            select t.groupType, p.price, u
            from Tariff t
            left join TariffPrice p on p.tariff = t
                and p.number = (select max(newest.number) from TariffPrice newest where newest.tariff = t)
            left join User u on u.id = :viewer
            """;

    @Inject
    EntityManager database;

    PricesShown pricesFor(Viewer.@Nullable Person viewer) {
        var student = viewer != null && viewer.role() == Role.STUDENT ? viewer.id() : NOBODY;
        var rows = database.createQuery(PRICES, Object[].class)
                .setParameter("viewer", student)
                .getResultList();
        var byGroup = new EnumMap<GroupType, Long>(GroupType.class);
        rows.stream().filter(it -> it[1] != null).forEach(it -> byGroup.put((GroupType) it[0], (Long) it[1]));
        var buyer = rows.isEmpty() ? null : (User) rows.get(0)[2];
        return new PricesShown(byGroup, buyer == null ? null : BuyerGroup.of(buyer.profile));
    }
}
