package id.brevet.account;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The registration as it was typed. */
public record RegistrationForm(
        @RestForm @Nullable String name,
        @RestForm @Nullable String email,
        @RestForm @Nullable String phone,
        @RestForm @Nullable String password,
        @RestForm("confirm_password") @Nullable String confirmPassword,
        @RestForm("group_type") @Nullable String groupType,
        @RestForm @Nullable String institution,
        @RestForm @Nullable String origin,
        @RestForm("birth_date") @Nullable String birthDate,
        @RestForm @Nullable String address) {

    static final RegistrationForm BLANK =
            new RegistrationForm(null, null, null, null, null, null, null, null, null, null);

    public List<GroupType> groups() {
        return List.of(GroupType.values());
    }

    public boolean chose(GroupType group) {
        return group.wire().equals(groupType);
    }

    Registration registration() {
        return new Registration(
                name,
                email,
                phone,
                password,
                confirmPassword,
                GroupType.named(groupType).orElse(null),
                institution,
                origin,
                day(birthDate),
                address,
                null,
                null,
                null,
                null);
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
