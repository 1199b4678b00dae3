package id.brevet.account;

import id.brevet.ground.Setup;
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
import jakarta.ws.rs.core.NewCookie;
import java.time.Instant;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Coming in, staying in and leaving, for programs. */
@Path("/api/v1/auth")
@PermitAll
public class SignInApi {

    static final String REFRESH = "refresh_token";

    public record Credentials(
            @NotBlank(message = "{email.needed}") @Nullable String email,
            @NotBlank(message = "{password.needed}") @Nullable String password) {}

    public record SignedIn(String accessToken, Instant expiresAt, @Nullable UserJson user) {}

    @Inject
    Gatekeeper gatekeeper;

    @Inject
    Keyring keyring;

    @Inject
    Viewer viewer;

    @Inject
    Setup setup;

    @POST
    @Path("/login")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public RestResponse<SignedIn> login(@NotNull(message = "{body.needed}") @Valid Credentials credentials) {
        var user = gatekeeper.admit(Registration.told(credentials.email), Registration.told(credentials.password));
        return answer(keyring.openApi(user), UserJson.of(user));
    }

    /** That a used key came back is remembered, so the refusal must not undo it. */
    @POST
    @Path("/refresh-token")
    @Transactional(dontRollbackOn = Refusal.class)
    public RestResponse<SignedIn> refresh(@RestCookie(REFRESH) @Nullable String token) {
        if (token == null || token.isEmpty()) {
            throw Refusal.unauthenticated("refresh_missing");
        }
        return answer(keyring.renew(token), null);
    }

    /** The session that ends is the caller's, whichever the cookie names. */
    @DELETE
    @Path("/logout")
    @Authenticated
    @Transactional
    public RestResponse<Void> logout(@RestCookie(REFRESH) @Nullable String token) {
        if (token == null || token.isEmpty()) {
            throw Refusal.invalid("refresh_missing");
        }
        keyring.takeBack(viewer.person());
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(cookie("", 0))
                .build();
    }

    RestResponse<SignedIn> answer(Keyring.Pair pair, @Nullable UserJson user) {
        return RestResponse.ResponseBuilder.ok(new SignedIn(pair.access(), pair.accessUntil(), user))
                .cookie(cookie(pair.refresh(), (int) Session.LONGEST.toSeconds()))
                .build();
    }

    private NewCookie cookie(String value, int age) {
        return new NewCookie.Builder(REFRESH)
                .value(value)
                .path("/api/v1/auth")
                .httpOnly(true)
                .secure(setup.https())
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(age)
                .build();
    }
}
