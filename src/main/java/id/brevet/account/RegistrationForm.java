package id.brevet.account;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The registration as it was typed. */
public record RegistrationForm(
        @BeanParam ContactForm contact,
        @BeanParam GroupForm group,
        @BeanParam OriginForm from,
        @RestForm @Nullable String password,
        @RestForm("confirm_password") @Nullable String confirmPassword,
        @RestForm @NotNull(message = "{consent.needed}") @Nullable String consent) {

    static final RegistrationForm BLANK =
            new RegistrationForm(ContactForm.BLANK, GroupForm.BLANK, OriginForm.BLANK, null, null, null);

    Registration registration() {
        return new Registration(
                contact.name(),
                contact.email(),
                contact.phone(),
                password,
                confirmPassword,
                group.group(),
                from.institution(),
                from.origin(),
                from.parsedBirthDate(),
                from.address(),
                group.nim(),
                null,
                null,
                null,
                consent != null);
    }
}
