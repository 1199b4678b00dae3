package id.brevet.session;

import id.brevet.account.PasswordTwice;
import id.brevet.account.PasswordsMatch;
import id.brevet.account.StrongPassword;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** A new password, and the old one as proof that it is still the same person. */
@PasswordsMatch
public record PasswordChangeInput(
        @NotBlank(message = "{password.current}") @Nullable String currentPassword,
        @StrongPassword @Nullable String password,
        @Nullable String confirmPassword)
        implements PasswordTwice {}
