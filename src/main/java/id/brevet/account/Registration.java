package id.brevet.account;

import static id.brevet.web.Inspector.inspected;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody tells the centre in order to join, by page or by API. */
@SameTwice
public record Registration(
        @NotBlank(message = "{name.needed}") @Size(min = 3, max = 100, message = "{name.size}") @Plain @Nullable String name,
        @NotBlank(message = "{email.needed}") @Address @Nullable String email,
        @NotBlank(message = "{phone.needed}") @Pattern(regexp = "\\+?[0-9]{8,15}|", message = "{phone.form}") @Nullable String phone,
        @NewPassword @Nullable String password,
        @Nullable String confirmPassword,
        @NotNull(message = "{group.needed}") @Nullable GroupType groupType,
        @NotBlank(message = "{institution.needed}") @Size(max = 255, message = "{text.long}") @Plain @Nullable String institution,
        @NotBlank(message = "{origin.needed}") @Size(max = 255, message = "{text.long}") @Plain @Nullable String origin,
        @NotNull(message = "{birth.needed}") @Past(message = "{birth.past}") @JsonDeserialize(using = BirthDay.class)
                @Nullable LocalDate birthDate,
        @NotBlank(message = "{address.needed}") @Size(max = 500, message = "{text.long}") @Nullable String address,
        @Size(max = 30, message = "{text.long}") @Plain @Nullable String nim,
        @Size(max = 30, message = "{text.long}") @Plain @Nullable String nik,
        @Size(max = 255, message = "{text.long}") @Plain @Nullable String avatar,
        @Null(message = "{proof.later}") @Nullable String nimProof)
        implements PasswordTwice {

    public Registration {
        name = name == null ? null : name.strip().replaceAll(" +", " ");
        email = email == null ? null : User.normalEmail(email);
        phone = phone == null ? null : User.normalPhone(phone);
    }

    User.Contact contact() {
        return new User.Contact(inspected(name), inspected(email), inspected(phone));
    }

    Profile profile() {
        var from = new Profile.Origin(
                inspected(institution).strip(),
                inspected(origin).strip(),
                inspected(birthDate),
                inspected(address).strip());
        return new Profile(inspected(groupType), from, nim, nik);
    }
}
