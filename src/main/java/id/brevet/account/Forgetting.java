package id.brevet.account;

import id.brevet.web.EmailAddress;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** The address of somebody who cannot come in any more. */
public record Forgetting(@NotBlank(message = "{email.needed}") @EmailAddress @Nullable String email) {}
