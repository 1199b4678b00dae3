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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Courses: everybody may read them, the office changes them. */
@Path("/api/v1/courses")
@RolesAllowed(Role.OFFICE)
public class CourseApi {

    @Inject
    CourseEditing courseEditing;

    @GET
    @PermitAll
    public Slice<CourseJson> index(@BeanParam CourseFilter filter, @BeanParam PageParams listing) {
        return Course.matching(filter, listing.page(), listing.limit()).map(CourseJson::of);
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    public CourseJson show(String slug) {
        return CourseJson.of(Course.bySlug(slug));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Transactional
    public CourseJson create(
            @NotNull(message = "{body.needed}") @Valid @ConvertGroup(from = Default.class, to = Whole.class)
                    CourseInput course) {
        return CourseJson.of(CourseView.of(courseEditing.create(course)));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public CourseJson update(UUID id, @NotNull(message = "{body.needed}") @Valid CourseInput change) {
        return CourseJson.of(CourseView.of(courseEditing.change(id, change)));
    }

    /** The same as PUT, for older clients. */
    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public CourseJson amend(UUID id, @NotNull(message = "{body.needed}") @Valid CourseInput change) {
        return update(id, change);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    public void destroy(UUID id) {
        courseEditing.delete(id);
    }
}
