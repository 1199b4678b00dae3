package id.brevet.session;

import id.brevet.account.PasswordTwice;
import id.brevet.account.PasswordsMatch;
import id.brevet.account.StrongPassword;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** A new password, set by the link in a mail. */
@PasswordsMatch
public record PasswordReset(
        @NotBlank(message = "{token.needed}") @Nullable String token,
        @StrongPassword @Nullable String password,
        @Nullable String confirmPassword)
        implements PasswordTwice {}
