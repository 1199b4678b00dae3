package id.brevet.session;

import id.brevet.web.EmailAddress;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** A request for a link to a new password. */
public record ForgottenPassword(@NotBlank(message = "{email.needed}") @EmailAddress @Nullable String email) {}
