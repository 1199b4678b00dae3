package id.brevet.catalogue;

import id.brevet.shared.Role;
import id.brevet.shared.Slice;
import id.brevet.web.Listing;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Batches, all of them or those of a course: everybody reads what is on offer, the office writes it. */
@Path("/api/v1")
@RolesAllowed(Role.OFFICE)
public class BatchApi {

    @Inject
    Planner planner;

    @Inject
    Offer offer;

    @GET
    @Path("/batches")
    @PermitAll
    public Slice<BatchJson> index(@BeanParam BatchFilter filter, @BeanParam Listing listing) {
        return offer.matching(filter, listing).map(BatchJson::of);
    }

    @GET
    @Path("/courses/{slug}/batches")
    @PermitAll
    public Slice<BatchJson> ofCourse(String slug, @BeanParam BatchFilter filter, @BeanParam Listing listing) {
        var course = Course.bySlug(slug);
        return offer.matching(filter.of(course.id()), listing).map(BatchJson::of);
    }

    @POST
    @Path("/courses/{id}/batches")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Transactional
    public BatchJson create(UUID id, @NotNull(message = "{body.needed}") @Valid NewBatch batch) {
        return BatchJson.of(offer.seen(planner.announce(id, batch)));
    }

    @GET
    @Path("/batches/{slug}")
    @PermitAll
    public BatchJson show(String slug) {
        return BatchJson.of(offer.named(slug));
    }

    @GET
    @Path("/batches/{slug}/quota")
    @PermitAll
    public Quota quota(String slug) {
        return offer.named(slug).seats();
    }

    @PUT
    @Path("/batches/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public BatchJson update(UUID id, @NotNull(message = "{body.needed}") @Valid BatchChange change) {
        return BatchJson.of(offer.seen(planner.change(id, change)));
    }

    @DELETE
    @Path("/batches/{id}")
    @Transactional
    public void destroy(UUID id) {
        planner.cancel(id);
    }
}
