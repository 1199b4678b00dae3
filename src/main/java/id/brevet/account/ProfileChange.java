package id.brevet.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import id.brevet.web.EmailAddress;
import id.brevet.web.Phone;
import id.brevet.web.ShortText;
import jakarta.validation.constraints.Past;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody changes about themselves, by page or by API. */
public record ProfileChange(
        @Something(message = "{name.needed}") @PersonName @Nullable String name,
        @Something(message = "{email.needed}") @EmailAddress @Nullable String email,
        @Something(message = "{phone.needed}") @Phone @Nullable String phone,
        @Line @Nullable String avatar,
        @Nullable GroupType groupType,
        @Line @Nullable String nim,
        @Line @Nullable String nimProof,
        @Line @Nullable String nik,
        @Something(message = "{institution.needed}") @Line @Nullable String institution,
        @Something(message = "{origin.needed}") @Line @Nullable String origin,
        @Past(message = "{birth.past}") @JsonDeserialize(using = BirthDay.class) @Nullable LocalDate birthDate,
        @Something(message = "{address.needed}") @ShortText @Nullable String address)
        implements Told {

    public ProfileChange {
        name = Contact.name(name);
        email = email == null ? null : Contact.email(email);
        phone = phone == null ? null : Contact.phone(phone);
    }
}
