package id.brevet.account;

import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The part of a form about who somebody is. */
public record ContactForm(
        @RestForm @Nullable String name, @RestForm @Nullable String email, @RestForm @Nullable String phone) {

    public static final ContactForm BLANK = new ContactForm(null, null, null);

    /** Whoever is moving to another mailbox is asked about that one. */
    public static ContactForm of(User it) {
        return new ContactForm(it.name, Objects.requireNonNullElse(it.newEmail, it.email), it.phone);
    }
}
