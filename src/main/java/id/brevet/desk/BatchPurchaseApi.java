package id.brevet.desk;

import id.brevet.catalogue.Batch;
import id.brevet.purchase.Purchase;
import id.brevet.purchase.PurchaseFilter;
import id.brevet.purchase.PurchaseJson;
import id.brevet.purchase.PurchaseJsonOf;
import id.brevet.shared.Role;
import id.brevet.shared.Slice;
import id.brevet.web.PageParams;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;

/** The purchases of one batch, for programs of the office. */
@Path("/api/v1/batches/{slug}/purchases")
@RolesAllowed(Role.OFFICE)
public class BatchPurchaseApi {

    @Inject
    PurchaseJsonOf json;

    @Inject
    Clock clock;

    @GET
    public Slice<PurchaseJson> index(String slug, @BeanParam PurchaseFilter filter, @BeanParam PageParams listing) {
        var batch = Batch.bySlug(slug);
        return Purchase.matching(filter.inBatch(batch.id), clock.instant(), listing.page(), listing.limit())
                .map(json::brief);
    }
}
