package id.brevet.account;

import org.jspecify.annotations.Nullable;

/** A form on which a new password is typed twice. */
public interface PasswordTwice {

    @Nullable String password();

    @Nullable String confirmPassword();
}
