package id.brevet.account;

import static id.brevet.web.FormValidation.validated;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import id.brevet.web.EmailAddress;
import id.brevet.web.Phone;
import id.brevet.web.ShortText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A registration, by page or by API. */
@PasswordsMatch
public record Registration(
        @NotBlank(message = "{name.needed}") @PersonName @Nullable String name,
        @NotBlank(message = "{email.needed}") @EmailAddress @Nullable String email,
        @NotBlank(message = "{phone.needed}") @Phone @Nullable String phone,
        @StrongPassword @Nullable String password,
        @Nullable String confirmPassword,
        @NotNull(message = "{group.needed}") @Nullable GroupType groupType,
        @NotBlank(message = "{institution.needed}") @OneLine @Nullable String institution,
        @NotBlank(message = "{origin.needed}") @OneLine @Nullable String origin,
        @NotNull(message = "{birth.needed}") @Past(message = "{birth.past}") @JsonDeserialize(using = BirthDate.class)
                @Nullable LocalDate birthDate,
        @NotBlank(message = "{address.needed}") @ShortText @Nullable String address,
        @OneLine @Nullable String nim,
        @OneLine @Nullable String nik,
        @OneLine @Nullable String avatar,
        @Null(message = "{proof.later}") @Nullable String nimProof,
        @Nullable Boolean consent)
        implements PasswordTwice {

    public Registration {
        name = Contact.name(name);
        email = email == null ? null : Contact.email(email);
        phone = phone == null ? null : Contact.phone(phone);
    }

    Contact contact() {
        return new Contact(validated(name), validated(email), validated(phone));
    }

    Profile profile() {
        var from =
                new Profile.Origin(validated(institution), validated(origin), validated(birthDate), validated(address));
        return new Profile(validated(groupType), from, nim, nik);
    }
}
