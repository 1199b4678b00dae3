package id.brevet.people;

import static id.brevet.web.FormValidation.validated;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import id.brevet.account.BirthDate;
import id.brevet.account.Contact;
import id.brevet.account.GroupType;
import id.brevet.account.OneLine;
import id.brevet.account.PasswordTwice;
import id.brevet.account.PasswordsMatch;
import id.brevet.account.PersonName;
import id.brevet.account.Profile;
import id.brevet.account.StrongPassword;
import id.brevet.shared.Role;
import id.brevet.web.EmailAddress;
import id.brevet.web.Phone;
import id.brevet.web.ShortText;
import id.brevet.web.Tokens;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A new person as the office enters them. */
@PasswordsMatch
@StudentNumbers
public record NewPerson(
        @NotBlank(message = "{name.needed}") @PersonName @Nullable String name,
        @NotBlank(message = "{email.needed}") @EmailAddress @Nullable String email,
        @NotBlank(message = "{phone.needed}") @Phone @Nullable String phone,
        @OneLine @Nullable String avatar,
        @StrongPassword @Nullable String password,
        @Nullable String confirmPassword,
        @NotNull(message = "{role.needed}") @Nullable Role roleType,
        @Nullable GroupType groupType,
        @OneLine @Nullable String nim,
        @OneLine @Nullable String nimProof,
        @OneLine @Nullable String nik,
        @NotBlank(message = "{institution.needed}") @OneLine @Nullable String institution,
        @NotBlank(message = "{origin.needed}") @OneLine @Nullable String origin,
        @NotNull(message = "{birth.needed}") @Past(message = "{birth.past}") @JsonDeserialize(using = BirthDate.class)
                @Nullable LocalDate birthDate,
        @NotBlank(message = "{address.needed}") @ShortText @Nullable String address)
        implements PasswordTwice {

    public NewPerson {
        name = Contact.name(name);
        email = email == null ? null : Contact.email(email);
        phone = phone == null ? null : Contact.phone(phone);
    }

    /** The password is random, because the person chooses one later; an uploaded proof counts before it is stored. */
    static NewPerson of(PersonForm it, @Nullable String storedProof) {
        var password = Tokens.random();
        var proof = storedProof == null && it.group().proofFile() != null ? "nim_proof" : storedProof;
        return new NewPerson(
                it.contact().name(),
                it.contact().email(),
                it.contact().phone(),
                null,
                password,
                password,
                it.role(),
                it.group().group(),
                it.group().nim(),
                proof,
                it.group().nik(),
                it.from().institution(),
                it.from().origin(),
                it.from().parsedBirthDate(),
                it.from().address());
    }

    Contact contact() {
        return new Contact(validated(name), validated(email), validated(phone));
    }

    Profile profile() {
        var from =
                new Profile.Origin(validated(institution), validated(origin), validated(birthDate), validated(address));
        return new Profile(groupType, from, nim, nik);
    }
}
