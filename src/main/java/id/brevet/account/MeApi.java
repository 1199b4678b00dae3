package id.brevet.account;

import id.brevet.web.Viewer;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

/** The signed-in person's own data. */
@Path("/api/v1/me")
@Authenticated
public class MeApi {

    @Inject
    Viewer viewer;

    @Inject
    ProfileChange profileChange;

    @GET
    public UserJson show() {
        return UserJson.of(User.require(viewer.id()));
    }

    /** A value left out or null stays; an empty text removes an optional one. */
    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public UserJson update(@NotNull(message = "{body.needed}") @Valid ProfileInput change) {
        return UserJson.of(profileChange.change(viewer.id(), change));
    }

    @POST
    @Path("/consent")
    @Transactional
    public UserJson consent() {
        return UserJson.of(profileChange.consent(viewer.id()));
    }
}
