package id.brevet.session;

import id.brevet.web.Viewer;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The signed-in person's own sessions and password. */
@Path("/api/v1/me")
@Authenticated
public class OwnSessionApi {

    @Inject
    Viewer viewer;

    @Inject
    SessionOpening sessionOpening;

    @Inject
    PasswordChange passwordChange;

    @Inject
    SessionCookies sessionCookies;

    @Inject
    Clock clock;

    /** The current session ends like every other; the answer holds the tokens of a new one. */
    @PUT
    @Path("/password")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public SignInJson changePassword(@NotNull(message = "{body.needed}") @Valid PasswordChangeInput change) {
        var user = passwordChange.change(viewer.person(), change);
        return sessionCookies.setForClient(sessionOpening.openApi(user), user);
    }

    @GET
    @Path("/sessions")
    public List<SessionJson> sessions() {
        var current = viewer.person().session();
        return Session.of(viewer.id(), clock.instant()).stream()
                .map(it -> SessionJson.of(it, current))
                .toList();
    }

    @DELETE
    @Path("/sessions/{id}")
    @Transactional
    public void endSession(UUID id) {
        sessionOpening.end(viewer.person(), id);
    }
}
