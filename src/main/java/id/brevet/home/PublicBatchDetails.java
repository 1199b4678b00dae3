package id.brevet.home;

import id.brevet.catalogue.Batch;
import id.brevet.catalogue.BatchView;
import id.brevet.purchase.Purchase;
import id.brevet.shared.Role;
import id.brevet.web.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Builds the page of a batch for the current viewer. */
@ApplicationScoped
class PublicBatchDetails {

    @Inject
    PriceReport priceReport;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    PublicBatchView view(String slug) {
        var now = clock.instant();
        var person = viewer.personOrNull();
        var batch = Batch.bySlug(slug, now);
        var card = BatchCard.of(batch, priceReport.pricesFor(person));
        return PublicBatchView.of(card, bill(batch, person, now), person);
    }

    private static @Nullable StudentBill bill(BatchView batch, Viewer.@Nullable Person person, Instant now) {
        return person == null || person.role() != Role.STUDENT
                ? null
                : Purchase.findOpen(batch.id(), person.id(), now)
                        .map(StudentBill::of)
                        .orElse(null);
    }
}
