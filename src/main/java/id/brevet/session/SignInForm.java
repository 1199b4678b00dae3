package id.brevet.session;

import jakarta.validation.constraints.NotBlank;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The sign-in form, with the page to return to. */
public record SignInForm(
        @RestForm @NotBlank(message = "{email.needed}") @Nullable String email,
        @RestForm @NotBlank(message = "{password.needed}") @Nullable String password,
        @RestForm @Nullable String kembali) {

    static SignInForm blank(@Nullable String kembali) {
        return new SignInForm(null, null, kembali);
    }
}
