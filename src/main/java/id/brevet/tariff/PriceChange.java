package id.brevet.tariff;

import static id.brevet.web.FormValidation.validated;

import id.brevet.account.User;
import id.brevet.audit.Auditor;
import id.brevet.shared.References;
import id.brevet.shared.Refusal;
import id.brevet.web.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Sets a new price for a group, unless the office saw an outdated one. */
@ApplicationScoped
class PriceChange {

    @Produces
    static final References TO_PERSON = new References("users", "prices", "tariff_price", "changed_by_id = ?1");

    @Inject
    Viewer viewer;

    @Inject
    Auditor auditor;

    @Inject
    Clock clock;

    TariffView setPrice(String key, PriceJson.Wanted wanted) {
        var tariff = Tariff.locked(key);
        var latest = Tariff.view(key);
        if (wanted.version() != null && wanted.version() != latest.version()) {
            throw Refusal.conflict("stale_write");
        }
        var old = latest.price();
        var price = validated(wanted.price()).longValueExact();
        if (old != null && old == price) {
            return latest;
        }
        var by = User.require(viewer.id());
        tariff.nextPrice(latest, price, by, clock.instant().truncatedTo(ChronoUnit.MICROS))
                .persist();
        auditor.note("tariff.changed", tariff, old == null ? Map.of() : Map.of("price", old), Map.of("price", price));
        return Tariff.view(key);
    }
}
