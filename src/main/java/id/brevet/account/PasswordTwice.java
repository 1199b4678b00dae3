package id.brevet.account;

import org.jspecify.annotations.Nullable;

/** A form on which a new password is typed twice. */
interface PasswordTwice {

    @Nullable String password();

    @Nullable String confirmPassword();
}
