package id.brevet.account;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** A new password for somebody who has followed the link in their letter. */
@SameTwice
public record PasswordReset(
        @NotBlank(message = "{token.needed}") @Nullable String token,
        @NewPassword @Nullable String password,
        @Nullable String confirmPassword)
        implements PasswordTwice {}
