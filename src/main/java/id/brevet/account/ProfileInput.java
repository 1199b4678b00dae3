package id.brevet.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import id.brevet.web.EmailAddress;
import id.brevet.web.Phone;
import id.brevet.web.ShortText;
import jakarta.validation.constraints.Past;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The changes a person makes to their own profile, by page or by API. */
public record ProfileInput(
        @NotBlankIfGiven(message = "{name.needed}") @PersonName @Nullable String name,
        @NotBlankIfGiven(message = "{email.needed}") @EmailAddress @Nullable String email,
        @NotBlankIfGiven(message = "{phone.needed}") @Phone @Nullable String phone,
        @OneLine @Nullable String avatar,
        @Nullable GroupType groupType,
        @OneLine @Nullable String nim,
        @OneLine @Nullable String nimProof,
        @OneLine @Nullable String nik,
        @NotBlankIfGiven(message = "{institution.needed}") @OneLine @Nullable String institution,
        @NotBlankIfGiven(message = "{origin.needed}") @OneLine @Nullable String origin,
        @Past(message = "{birth.past}") @JsonDeserialize(using = BirthDate.class) @Nullable LocalDate birthDate,
        @NotBlankIfGiven(message = "{address.needed}") @ShortText @Nullable String address)
        implements ProfileFields {

    public ProfileInput {
        name = Contact.name(name);
        email = email == null ? null : Contact.email(email);
        phone = phone == null ? null : Contact.phone(phone);
    }
}
