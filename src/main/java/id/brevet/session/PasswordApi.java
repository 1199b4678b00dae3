package id.brevet.session;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

/** Requests for a link to a new password, and its use. */
@Path("/api/v1/auth")
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
public class PasswordApi {

    @Inject
    PasswordChange passwordChange;

    @POST
    @Path("/forgot-password")
    public void forgot(@NotNull(message = "{body.needed}") @Valid ForgottenPassword forgotten) {
        passwordChange.sendLink(forgotten);
    }

    @POST
    @Path("/reset-password")
    @Transactional
    public void reset(@NotNull(message = "{body.needed}") @Valid PasswordReset reset) {
        passwordChange.reset(reset);
    }
}
