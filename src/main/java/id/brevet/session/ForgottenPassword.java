package id.brevet.session;

import id.brevet.web.EmailAddress;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** The address of somebody who cannot come in any more. */
public record ForgottenPassword(@NotBlank(message = "{email.needed}") @EmailAddress @Nullable String email) {}
