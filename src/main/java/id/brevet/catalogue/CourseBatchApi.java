package id.brevet.catalogue;

import id.brevet.shared.Role;
import id.brevet.shared.Slice;
import id.brevet.web.PageParams;
import id.brevet.web.Whole;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** The batches of one course, read by its slug and added by its id. */
@Path("/api/v1/courses/{course}/batches")
@RolesAllowed(Role.OFFICE)
public class CourseBatchApi {

    @Inject
    BatchEditing batchEditing;

    @Inject
    BatchListing batchListing;

    @GET
    @PermitAll
    public Slice<BatchJson> index(
            @RestPath("course") String slug, @BeanParam BatchFilter filter, @BeanParam PageParams listing) {
        return batchListing
                .matching(filter.ofCourse(Course.bySlug(slug).id()), listing)
                .map(BatchJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Transactional
    public BatchJson create(
            @RestPath("course") UUID id,
            @NotNull(message = "{body.needed}") @Valid @ConvertGroup(from = Default.class, to = Whole.class)
                    BatchInput batch) {
        return BatchJson.of(batchListing.view(batchEditing.create(id, batch)));
    }
}
