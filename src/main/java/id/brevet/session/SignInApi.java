package id.brevet.session;

import static id.brevet.web.FormValidation.validated;

import id.brevet.shared.Refusal;
import id.brevet.web.Viewer;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestCookie;
import org.jspecify.annotations.Nullable;

/** Sign-in, renewal and sign-out of API clients. */
@Path("/api/v1/auth")
@PermitAll
public class SignInApi {

    public record Credentials(
            @NotBlank(message = "{email.needed}") @Nullable String email,
            @NotBlank(message = "{password.needed}") @Nullable String password) {}

    @Inject
    SignInCheck signInCheck;

    @Inject
    SessionOpening sessionOpening;

    @Inject
    Viewer viewer;

    @Inject
    SessionCookies sessionCookies;

    @POST
    @Path("/login")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public SignInJson login(@NotNull(message = "{body.needed}") @Valid Credentials credentials) {
        var user = signInCheck.admit(validated(credentials.email), validated(credentials.password));
        return sessionCookies.setForClient(sessionOpening.openApi(user), user);
    }

    /** A session that ends because its token was copied stays ended, so the refusal must not undo that. */
    @POST
    @Path("/refresh-token")
    @Transactional(dontRollbackOn = Refusal.class)
    public SignInJson refresh(@RestCookie(SessionCookies.REFRESH) @Nullable String token) {
        if (token == null || token.isEmpty()) {
            throw Refusal.unauthenticated("refresh_missing");
        }
        return sessionCookies.setForClient(sessionOpening.renew(token), null);
    }

    /** The session that ends is the caller's, whichever the cookie names. */
    @DELETE
    @Path("/logout")
    @Authenticated
    @Transactional
    public void logout(@RestCookie(SessionCookies.REFRESH) @Nullable String token) {
        if (token == null || token.isEmpty()) {
            throw Refusal.invalid("refresh_missing");
        }
        sessionOpening.endCurrent(viewer.person());
        sessionCookies.clearForClient();
    }
}
