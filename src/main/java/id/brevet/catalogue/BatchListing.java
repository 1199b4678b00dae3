package id.brevet.catalogue;

import id.brevet.shared.Role;
import id.brevet.shared.Slice;
import id.brevet.web.PageParams;
import id.brevet.web.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Lists batches as they stand now, archived ones for the office only. */
@ApplicationScoped
public class BatchListing {

    private static final int FEW = 10;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** The viewer matters only for the archive, so that public lists need no session. */
    public Slice<BatchView> matching(BatchFilter filter, PageParams listing) {
        var office = filter.wantsArchived() && viewer.signedIn() && viewer.role() == Role.ADMIN;
        return Batch.matching(filter, office, clock.instant(), listing.page(), listing.limit());
    }

    Slice<BatchView> latestOf(UUID course) {
        return Batch.matching(BatchFilter.ALL.ofCourse(course), false, clock.instant(), 1, FEW);
    }

    public BatchView bySlug(String slug) {
        return Batch.bySlug(slug, clock.instant());
    }

    BatchView view(Batch batch) {
        var now = clock.instant();
        return BatchView.of(batch, Batch.seats(batch, now).held(), now);
    }
}
