package id.brevet.purchase;

import id.brevet.catalogue.BatchJson;
import id.brevet.shared.Role;
import id.brevet.shared.Slice;
import id.brevet.web.PageParams;
import id.brevet.web.Viewer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The batches in which the signed-in person has paid for a seat. */
@Path("/api/v1/me/batches")
@RolesAllowed({Role.SISWA, Role.GURU})
public class MyBatchApi {

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    @GET
    public Slice<BatchJson> index(@RestQuery @Nullable String q, @BeanParam PageParams listing) {
        var now = clock.instant();
        return Purchase.paidBy(viewer.id(), q == null ? "" : q.strip(), now, listing.page(), listing.limit())
                .map(it -> BatchJson.of(it.purchase().batch, it.held(), now));
    }
}
