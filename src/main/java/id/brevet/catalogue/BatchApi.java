package id.brevet.catalogue;

import id.brevet.shared.Role;
import id.brevet.shared.Slice;
import id.brevet.web.PageParams;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Batches: everybody may read them, the office changes them. */
@Path("/api/v1/batches")
@RolesAllowed(Role.OFFICE)
public class BatchApi {

    @Inject
    BatchEditing batchEditing;

    @Inject
    BatchListing batchListing;

    @GET
    @PermitAll
    public Slice<BatchJson> index(@BeanParam BatchFilter filter, @BeanParam PageParams listing) {
        return batchListing.matching(filter, listing).map(BatchJson::of);
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    public BatchJson show(String slug) {
        return BatchJson.of(batchListing.bySlug(slug));
    }

    @GET
    @Path("/{slug}/quota")
    @PermitAll
    public Seats quota(String slug) {
        return batchListing.bySlug(slug).seats();
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public BatchJson update(UUID id, @NotNull(message = "{body.needed}") @Valid BatchInput change) {
        return BatchJson.of(batchListing.view(batchEditing.change(id, change)));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    public void destroy(UUID id) {
        batchEditing.delete(id);
    }
}
