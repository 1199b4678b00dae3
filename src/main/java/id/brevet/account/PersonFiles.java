package id.brevet.account;

import id.brevet.shared.Refusal;
import id.brevet.upload.FileKind;
import id.brevet.upload.FileUse;
import id.brevet.upload.ReceivedFile;
import id.brevet.upload.Uploads;
import id.brevet.web.FormValidation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The avatars and proofs of people: avatars are for everybody signed in, proofs for their owner and the office. */
@ApplicationScoped
public class PersonFiles {

    @Produces
    static final FileUse AVATAR = new FileUse("avatar", FileKind.IMAGE, FileUse.Readers.SIGNED_IN, "users", "avatar");

    @Produces
    static final FileUse PROOF =
            new FileUse("nim_proof", FileKind.PROOF, FileUse.Readers.OWNER, "users", "nim_proof", "id");

    @Inject
    Uploads uploads;

    @Inject
    FormValidation validation;

    public @Nullable String keepAvatar(UUID owner, @Nullable ReceivedFile file) {
        return keep(owner, AVATAR, file);
    }

    public @Nullable String keepProof(UUID owner, @Nullable ReceivedFile file) {
        return keep(owner, PROOF, file);
    }

    /** The avatar named in a request must be a picture that its owner has uploaded. */
    public void requireOwnAvatar(UUID owner, @Nullable String address, @Nullable String current) {
        requireOwn(owner, AVATAR, address, current);
    }

    /** The proof named in a request must be a picture or a PDF that its owner has uploaded. */
    public void requireOwnProof(UUID owner, @Nullable String address, @Nullable String current) {
        requireOwn(owner, PROOF, address, current);
    }

    private void requireOwn(UUID owner, FileUse use, @Nullable String address, @Nullable String current) {
        if (address == null || address.isBlank() || address.equals(current)) {
            return;
        }
        if (!uploads.belongs(address.strip(), owner, use.kind())) {
            throw Refusal.invalid(Map.of(use.location(), validation.sentence("file_not_yours")));
        }
    }

    private @Nullable String keep(UUID owner, FileUse use, @Nullable ReceivedFile file) {
        try {
            return file == null ? null : uploads.keep(owner, use, file);
        } catch (Refusal no) {
            throw Refusal.invalid(Map.of(use.location(), validation.sentence(no)));
        }
    }
}
