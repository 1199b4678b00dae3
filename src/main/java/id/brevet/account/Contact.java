package id.brevet.account;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A person's name, e-mail address and phone number, in one form however they were typed. */
public record Contact(String name, String email, String phone) {

    public Contact {
        email = email(email);
        phone = phone(phone);
    }

    public static @Nullable String name(@Nullable String name) {
        return name == null ? null : name.strip().replaceAll(" +", " ");
    }

    public static String email(@Nullable String email) {
        return email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
    }

    public static String phone(@Nullable String phone) {
        return phone == null ? "" : phone.replaceAll("[\\s().-]", "");
    }

    /** The number without its prefix: 0812…, 62812… and +62812… are the same. */
    public static String withoutPrefix(@Nullable String phone) {
        return phone(phone).replaceFirst("^(\\+?62|0)", "");
    }
}
