package id.brevet.people;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import id.brevet.account.BirthDate;
import id.brevet.account.Contact;
import id.brevet.account.GroupType;
import id.brevet.account.NotBlankIfGiven;
import id.brevet.account.OneLine;
import id.brevet.account.PersonName;
import id.brevet.account.ProfileFields;
import id.brevet.shared.Role;
import id.brevet.web.EmailAddress;
import id.brevet.web.Phone;
import id.brevet.web.ShortText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Past;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The office's changes to a person; fields left out stay as they are. */
public record PersonChange(
        @NotBlankIfGiven(message = "{name.needed}") @PersonName @Nullable String name,
        @NotBlankIfGiven(message = "{email.needed}") @EmailAddress @Nullable String email,
        @NotBlankIfGiven(message = "{phone.needed}") @Phone @Nullable String phone,
        @OneLine @Nullable String avatar,
        @JsonAlias("role_type") @Nullable Role role,
        @Nullable GroupType groupType,
        @Nullable Boolean groupVerified,
        @OneLine @Nullable String nim,
        @OneLine @Nullable String nimProof,
        @OneLine @Nullable String nik,
        @NotBlankIfGiven(message = "{institution.needed}") @OneLine @Nullable String institution,
        @NotBlankIfGiven(message = "{origin.needed}") @OneLine @Nullable String origin,
        @Past(message = "{birth.past}") @JsonDeserialize(using = BirthDate.class) @Nullable LocalDate birthDate,
        @NotBlankIfGiven(message = "{address.needed}") @ShortText @Nullable String address,
        @Min(value = 0, message = "{extra_time.range}") @Max(value = 100, message = "{extra_time.range}") @Nullable Integer extraTimePercent,
        @Nullable Integer version)
        implements ProfileFields {

    public PersonChange {
        name = Contact.name(name);
        email = email == null ? null : Contact.email(email);
        phone = phone == null ? null : Contact.phone(phone);
    }

    static PersonChange of(PersonForm it, @Nullable String proof) {
        return new PersonChange(
                it.contact().name(),
                it.contact().email(),
                it.contact().phone(),
                null,
                it.role(),
                it.group().group(),
                verifiedIfTouched(it),
                it.group().nim(),
                proof,
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
}
