package id.brevet.roster;

import static id.brevet.web.FormValidation.validated;

import id.brevet.account.Contact;
import id.brevet.account.GroupType;
import id.brevet.account.OneLine;
import id.brevet.account.PersonName;
import id.brevet.account.Profile;
import id.brevet.account.User;
import id.brevet.shared.Role;
import id.brevet.web.EmailAddress;
import id.brevet.web.Phone;
import id.brevet.web.ShortText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Past;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person on a sheet; name, email and phone are required, the rest is optional. */
public record RosterRow(
        @NotBlank(message = "{name.needed}") @PersonName @Nullable String name,
        @NotBlank(message = "{email.needed}") @EmailAddress @Nullable String email,
        @NotBlank(message = "{phone.needed}") @Phone @Nullable String phone,
        Role role,
        GroupType group,
        @OneLine @Nullable String nim,
        @OneLine @Nullable String nik,
        @OneLine String institution,
        @OneLine String origin,
        @Past(message = "{birth.past}") @Nullable LocalDate birthDate,
        @ShortText String address) {

    User toUser(String passwordHash, Instant now) {
        var from = new Profile.Origin(institution, origin, birthDate, address);
        var contact = new Contact(validated(name), validated(email), validated(phone));
        var user = new User(contact, passwordHash, role, new Profile(group, from, nim, nik));
        user.verify(now);
        return user;
    }
}
