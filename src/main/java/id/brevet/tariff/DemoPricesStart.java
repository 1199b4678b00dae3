package id.brevet.tariff;

import id.brevet.account.GroupType;
import id.brevet.ground.Setup;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Demo prices, set at the start for groups that never had one. */
@ApplicationScoped
public class DemoPricesStart {

    private static final Map<GroupType, Long> PRICES = Map.of(
            GroupType.MAHASISWA_GUNADARMA, 750_000L,
            GroupType.MAHASISWA_NON_GUNADARMA, 1_000_000L,
            GroupType.UMUM, 2_300_000L);

    @Inject
    Setup setup;

    @Inject
    Clock clock;

    @Transactional
    void setPrice(@Observes StartupEvent start) {
        if (setup.demo()) {
            PRICES.forEach(this::setPrice);
        }
    }

    private void setPrice(GroupType group, long price) {
        var tariff = Tariff.locked(group.wire());
        var latest = Tariff.view(group.wire());
        if (latest.price() == null) {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            tariff.nextPrice(latest, price, null, now).persist();
        }
    }
}
