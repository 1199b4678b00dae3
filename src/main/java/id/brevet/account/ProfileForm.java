package id.brevet.account;

import id.brevet.upload.ReceivedFile;
import id.brevet.upload.ReceivedFileForm;
import jakarta.ws.rs.BeanParam;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The form on which people change their own profile. */
public record ProfileForm(
        @BeanParam ContactForm contact,
        @BeanParam GroupForm group,
        @BeanParam OriginForm from,
        @RestForm @Nullable FileUpload avatar) {

    static ProfileForm of(User it) {
        return new ProfileForm(ContactForm.of(it), GroupForm.of(it.profile), OriginForm.of(it.profile), null);
    }

    @Nullable ReceivedFile avatarFile() {
        return ReceivedFileForm.of(avatar);
    }

    ProfileInput input(@Nullable String avatar, @Nullable String proof) {
        return new ProfileInput(
                contact.name(),
                contact.email(),
                contact.phone(),
                avatar,
                group.group(),
                group.nim(),
                proof,
                group.nik(),
                from.institution(),
                from.origin(),
                from.parsedBirthDate(),
                from.address());
    }
}
