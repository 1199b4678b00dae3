package id.brevet.purchase;

import static id.brevet.web.FormValidation.validated;

import id.brevet.shared.Role;
import id.brevet.shared.Slice;
import id.brevet.web.Idempotent;
import id.brevet.web.PageParams;
import id.brevet.web.Viewer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The purchases of a student, for the student's own programs. */
@Path("/api/v1/me/purchases")
@RolesAllowed(Role.SISWA)
public class MyPurchaseApi {

    @Inject
    OrderPlacement orders;

    @Inject
    ProofSubmission proofs;

    @Inject
    OrderCancellation cancellation;

    @Inject
    PurchaseJsonOf json;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    @GET
    public Slice<PurchaseJson> index(@BeanParam PurchaseFilter filter, @BeanParam PageParams listing) {
        return Purchase.matching(filter.ofStudent(viewer.id()), clock.instant(), listing.page(), listing.limit())
                .map(json::brief);
    }

    @GET
    @Path("/{id}")
    public PurchaseJson show(UUID id) {
        return json.whole(Purchase.require(id, viewer.id()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Transactional
    @Idempotent
    public PurchaseJson create(@NotNull(message = "{body.needed}") @Valid PurchaseJson.Order order) {
        return json.whole(orders.place(validated(order.batchId())));
    }

    @PATCH
    @Path("/{id}/pay")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    public PurchaseJson prove(UUID id, @NotNull(message = "{body.needed}") @Valid PaymentProofInput proof) {
        return json.whole(proofs.submit(id, proof));
    }

    @PATCH
    @Path("/{id}/cancel")
    @Transactional
    @Idempotent
    public PurchaseJson cancel(UUID id) {
        return json.whole(cancellation.cancel(id));
    }
}
