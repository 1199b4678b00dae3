package id.brevet.people;

import id.brevet.account.ContactForm;
import id.brevet.account.GroupForm;
import id.brevet.account.OriginForm;
import id.brevet.account.User;
import id.brevet.shared.Role;
import jakarta.ws.rs.BeanParam;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The office's form for a person, as typed. */
public record PersonForm(
        @BeanParam ContactForm contact,
        @BeanParam GroupForm group,
        @BeanParam OriginForm from,
        @RestForm("role_type") @Nullable String roleType,
        @RestForm("group_verified") @Nullable String groupVerified,
        @RestForm("group_was_verified") @Nullable String groupWasVerified,
        @RestForm("extra_time_percent") @Nullable String extraTimePercent,
        @RestForm @Nullable String version) {

    static final PersonForm BLANK =
            new PersonForm(ContactForm.BLANK, GroupForm.BLANK, OriginForm.BLANK, Role.SISWA, null, null, null, null);

    static PersonForm of(User it) {
        return new PersonForm(
                new ContactForm(it.name, it.email, it.phone),
                GroupForm.of(it.profile),
                OriginForm.of(it.profile),
                it.role,
                it.profile.groupVerified ? "ya" : null,
                it.profile.groupVerified ? "ya" : null,
                String.valueOf(it.extraTimePercent),
                String.valueOf(it.version));
    }

    public List<Role> roles() {
        return List.of(Role.values());
    }

    @Nullable Role role() {
        return roles().stream()
                .filter(it -> it.wire().equals(roleType))
                .findFirst()
                .orElse(null);
    }

    static @Nullable Integer number(@Nullable String typed) {
        return typed == null || !typed.strip().matches("\\d{1,9}") ? null : Integer.valueOf(typed.strip());
    }
}
