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

/** The move of a seat to another batch, for programs of the office. */
@Path("/api/v1/purchases/{id}/move")
@RolesAllowed(Role.OFFICE)
@Consumes(MediaType.APPLICATION_JSON)
public class BatchMoveApi {

    @Inject
    BatchMove batchMove;

    @Inject
    PurchaseJsonOf json;

    @POST
    @Transactional
    @Idempotent
    public PurchaseJson create(UUID id, @NotNull(message = "{body.needed}") @Valid BatchMoveRequest request) {
        return json.whole(batchMove.move(id, null, request));
    }
}
