package id.brevet.account;

import id.brevet.shared.Refusal;
import id.brevet.upload.FileUse;
import id.brevet.upload.FileVisibility;
import id.brevet.upload.ReceivedFile;
import id.brevet.upload.Uploads;
import id.brevet.web.FormValidation;
import id.brevet.web.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The avatars and proofs of people: avatars are for everybody signed in, proofs for their owner and the office. */
@ApplicationScoped
public class PersonFiles implements FileVisibility {

    @Inject
    Uploads uploads;

    @Inject
    FormValidation validation;

    public @Nullable String keepAvatar(UUID owner, @Nullable ReceivedFile file) {
        return keep(owner, FileUse.IMAGE, "avatar", file);
    }

    public @Nullable String keepProof(UUID owner, @Nullable ReceivedFile file) {
        return keep(owner, FileUse.PROOF, "nim_proof", file);
    }

    /** The avatar named in a request must be a picture that its owner has uploaded. */
    public void requireOwnAvatar(UUID owner, @Nullable String address, @Nullable String current) {
        requireOwn(owner, FileUse.IMAGE, "avatar", address, current);
    }

    /** The proof named in a request must be a picture or a PDF that its owner has uploaded. */
    public void requireOwnProof(UUID owner, @Nullable String address, @Nullable String current) {
        requireOwn(owner, FileUse.PROOF, "nim_proof", address, current);
    }

    private void requireOwn(UUID owner, FileUse use, String field, @Nullable String address, @Nullable String current) {
        if (address == null || address.isBlank() || address.equals(current)) {
            return;
        }
        if (!uploads.belongs(address.strip(), owner, use)) {
            throw Refusal.invalid(Map.of(field, validation.sentence("file_not_yours")));
        }
    }

    @Override
    public Set<String> inUse(Collection<String> addresses) {
        return User.filesAmong(addresses);
    }

    @Override
    public boolean shows(String address, Viewer.@Nullable Person person) {
        return person != null && User.fileVisibleTo(address, person.id());
    }

    private @Nullable String keep(UUID owner, FileUse use, String field, @Nullable ReceivedFile file) {
        try {
            return file == null ? null : uploads.keep(owner, use, field, file);
        } catch (Refusal no) {
            throw Refusal.invalid(Map.of(field, validation.sentence(no)));
        }
    }
}
