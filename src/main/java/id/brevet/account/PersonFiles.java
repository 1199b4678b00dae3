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

/** The pictures and proofs of people: faces are for everybody who has signed in, proofs for their owner and the office. */
@ApplicationScoped
public class PersonFiles implements FileVisibility {

    @Inject
    Uploads storekeeper;

    @Inject
    FormValidation inspector;

    public @Nullable String face(UUID owner, @Nullable ReceivedFile arrival) {
        return kept(owner, FileUse.IMAGE, "avatar", arrival);
    }

    public @Nullable String proof(UUID owner, @Nullable ReceivedFile arrival) {
        return kept(owner, FileUse.PROOF, "nim_proof", arrival);
    }

    /** What a request names as theirs must be a picture that they have brought. */
    public void ownFace(UUID owner, @Nullable String address, @Nullable String current) {
        own(owner, FileUse.IMAGE, "avatar", address, current);
    }

    /** What a request names as theirs must be a picture or a PDF that they have brought. */
    public void ownProof(UUID owner, @Nullable String address, @Nullable String current) {
        own(owner, FileUse.PROOF, "nim_proof", address, current);
    }

    private void own(UUID owner, FileUse kind, String field, @Nullable String address, @Nullable String current) {
        if (address == null || address.isBlank() || address.equals(current)) {
            return;
        }
        if (!storekeeper.belongs(address.strip(), owner, kind)) {
            throw Refusal.invalid(Map.of(field, inspector.sentence("file_not_yours")));
        }
    }

    @Override
    public Set<String> inUse(Collection<String> addresses) {
        return User.filesAmong(addresses);
    }

    @Override
    public boolean shows(String address, Viewer.@Nullable Person person) {
        return person != null && User.shows(address, person.id());
    }

    private @Nullable String kept(UUID owner, FileUse kind, String field, @Nullable ReceivedFile arrival) {
        try {
            return arrival == null ? null : storekeeper.keep(owner, kind, field, arrival);
        } catch (Refusal no) {
            throw Refusal.invalid(Map.of(field, inspector.sentence(no)));
        }
    }
}
