package id.brevet.account;

import static id.brevet.web.FormValidation.validated;

import id.brevet.shared.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Registration, and verification of the e-mail address. */
@Path("/api/v1/auth")
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
public class RegistrationApi {

    public record Proof(
            @NotBlank(message = "{token.needed}") @Nullable String token,
            @NotBlank(message = "{code.needed}") @Nullable String code) {}

    public record Resend(@NotBlank(message = "{token.needed}") @Nullable String token) {}

    @Inject
    Registrar registrar;

    @Inject
    MailboxConfirmation mailboxConfirmation;

    @POST
    @Path("/register")
    @ResponseStatus(201)
    @Transactional
    public UserJson register(@NotNull(message = "{body.needed}") @Valid Registration registration) {
        return UserJson.of(registrar.register(registration, null).user());
    }

    /** A wrong try is counted, so the refusal must not undo that. */
    @POST
    @Path("/verify")
    @Transactional(dontRollbackOn = Refusal.class)
    public void verify(@NotNull(message = "{body.needed}") @Valid Proof proof) {
        mailboxConfirmation.verify(validated(proof.token), validated(proof.code));
    }

    @POST
    @Path("/resend-verification")
    @Transactional
    public void resend(@NotNull(message = "{body.needed}") @Valid Resend letter) {
        mailboxConfirmation.sendCodeAgain(validated(letter.token));
    }
}
