package id.brevet.people;

import static id.brevet.web.FormValidation.validated;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import id.brevet.account.BirthDate;
import id.brevet.account.Contact;
import id.brevet.account.GroupType;
import id.brevet.account.NotBlankIfGiven;
import id.brevet.account.OneLine;
import id.brevet.account.PasswordTwice;
import id.brevet.account.PasswordsMatch;
import id.brevet.account.PersonName;
import id.brevet.account.Profile;
import id.brevet.account.ProfileFields;
import id.brevet.account.StrongPassword;
import id.brevet.shared.Role;
import id.brevet.web.EmailAddress;
import id.brevet.web.Phone;
import id.brevet.web.ShortText;
import id.brevet.web.Tokens;
import id.brevet.web.Whole;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A new person, or the office's changes to one; fields left out stay as they are. */
@PasswordsMatch(groups = Whole.class)
@RequiredStudentNumbers(groups = Whole.class)
public record PersonInput(
        @NotNull(message = "{name.needed}", groups = Whole.class) @NotBlankIfGiven(message = "{name.needed}")
                @PersonName
                @Nullable String name,
        @NotNull(message = "{email.needed}", groups = Whole.class) @NotBlankIfGiven(message = "{email.needed}")
                @EmailAddress
                @Nullable String email,
        @NotNull(message = "{phone.needed}", groups = Whole.class) @NotBlankIfGiven(message = "{phone.needed}")
                @Phone
                @Nullable String phone,
        @OneLine @Nullable String avatar,
        @StrongPassword(groups = Whole.class) @Nullable String password,
        @Nullable String confirmPassword,
        @NotNull(message = "{role.needed}", groups = Whole.class) @JsonAlias("role") @Nullable Role roleType,
        @Nullable GroupType groupType,
        @Nullable Boolean groupVerified,
        @OneLine @Nullable String nim,
        @OneLine @Nullable String nimProof,
        @OneLine @Nullable String nik,
        @NotNull(message = "{institution.needed}", groups = Whole.class) @NotBlankIfGiven(message = "{institution.needed}")
                @OneLine
                @Nullable String institution,
        @NotNull(message = "{origin.needed}", groups = Whole.class) @NotBlankIfGiven(message = "{origin.needed}")
                @OneLine
                @Nullable String origin,
        @NotNull(message = "{birth.needed}", groups = Whole.class) @Past(message = "{birth.past}") @JsonDeserialize(using = BirthDate.class)
                @Nullable LocalDate birthDate,
        @NotNull(message = "{address.needed}", groups = Whole.class) @NotBlankIfGiven(message = "{address.needed}")
                @ShortText
                @Nullable String address,
        @Min(value = 0, message = "{extra_time.range}") @Max(value = 100, message = "{extra_time.range}") @Nullable Integer extraTimePercent,
        @Nullable Integer version)
        implements ProfileFields, PasswordTwice {

    public PersonInput {
        name = Contact.name(name);
        email = email == null ? null : Contact.email(email);
        phone = phone == null ? null : Contact.phone(phone);
    }

    /** A new person chooses a password later, so that the first one is random. */
    static PersonInput of(PersonForm it, @Nullable String storedProof) {
        var password = Tokens.random();
        return new PersonInput(
                it.contact().name(),
                it.contact().email(),
                it.contact().phone(),
                null,
                password,
                password,
                it.role(),
                it.group().group(),
                verifiedIfTouched(it),
                it.group().nim(),
                storedProof,
                it.group().nik(),
                it.from().institution(),
                it.from().origin(),
                it.from().parsedBirthDate(),
                it.from().address(),
                PersonForm.number(it.extraTimePercent()),
                PersonForm.number(it.version()));
    }

    /** An untouched checkbox changes nothing, so that an old tick does not verify a newly chosen group. */
    private static @Nullable Boolean verifiedIfTouched(PersonForm it) {
        var ticked = it.groupVerified() != null;
        return ticked == "ya".equals(it.groupWasVerified()) ? null : Boolean.valueOf(ticked);
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
