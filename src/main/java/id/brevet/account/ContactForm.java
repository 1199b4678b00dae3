package id.brevet.account;

import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The fields of a form for name, e-mail address and phone number. */
public record ContactForm(
        @RestForm @Nullable String name, @RestForm @Nullable String email, @RestForm @Nullable String phone) {

    public static final ContactForm BLANK = new ContactForm(null, null, null);

    /** A new address that waits for its code is shown instead of the present one. */
    public static ContactForm of(User it) {
        return new ContactForm(it.name, Objects.requireNonNullElse(it.newEmail, it.email), it.phone);
    }
}
