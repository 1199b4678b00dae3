package id.brevet.account;

import id.brevet.web.Viewer;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

/** The signed-in person's own data, under the address that older clients use. */
@Path("/api/v1/users/me")
@Authenticated
public class OwnUserApi {

    @Inject
    Viewer viewer;

    @Inject
    ProfileChange profileChange;

    @GET
    public UserJson show() {
        return UserJson.of(User.require(viewer.id()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public UserJson update(@NotNull(message = "{body.needed}") @Valid ProfileInput change) {
        return UserJson.of(profileChange.change(viewer.id(), change));
    }
}
