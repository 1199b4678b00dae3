package id.brevet.desk;

import id.brevet.purchase.PurchaseJson;
import id.brevet.purchase.PurchaseJsonOf;
import id.brevet.shared.Role;
import id.brevet.web.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** The refund of a purchase, for programs of the office. */
@Path("/api/v1/purchases/{id}/refund")
@RolesAllowed(Role.OFFICE)
@Consumes(MediaType.APPLICATION_JSON)
public class RefundApi {

    @Inject
    Refunds refunds;

    @Inject
    PurchaseJsonOf json;

    @POST
    @Transactional
    @Idempotent
    public PurchaseJson create(UUID id, @NotNull(message = "{body.needed}") @Valid RefundRequest request) {
        return json.whole(refunds.refund(id, null, request));
    }
}
