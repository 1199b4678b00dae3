package id.brevet.upload;

import id.brevet.audit.Auditor;
import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.web.Format;
import id.brevet.web.Viewer;
import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores, shows and deletes the files of people; always in the caller's transaction. */
@ApplicationScoped
public class Uploads {

    static final String LOCATION = "[A-Za-z0-9_-]{1,40}(/[A-Za-z0-9_-]{1,40}){0,3}";

    private static final String ADDRESS = "/uploads/";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd");

    @Inject
    FileInspection inspection;

    @Inject
    FileStore store;

    @Inject
    PersonQuota quota;

    @Inject
    @All
    List<FileUse> uses;

    @Inject
    Auditor auditor;

    @Inject
    Viewer viewer;

    @Inject
    CurrentVertxRequest current;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    Clock clock;

    public String keep(UUID owner, FileUse use, ReceivedFile received) {
        return keep(owner, use.kind(), use.location(), received);
    }

    /** Stores the file as what it really is and returns its address; a rollback undoes that. */
    public String keep(UUID owner, FileKind kind, String location, ReceivedFile received) {
        if (!location.matches(LOCATION)) {
            throw new IllegalArgumentException("Location is not allowed: " + location);
        }
        try (var file = inspection.inspect(kind, received)) {
            Upload.lockOwner(owner);
            if (Upload.bytesOf(owner) + file.size() > quota.bytesPerPerson()) {
                throw Refusal.conflict("quota_exceeded");
            }
            var place = new Upload.Place(address(location, file), store.put(file.file()));
            var isPublic = file.type().picture() && byOffice() && uses.stream().anyMatch(it -> it.publishes(location));
            new Upload(owner, place, file, isPublic, clock.instant()).persist();
            return place.address();
        }
    }

    /** True if this person has uploaded such a file, which then stays until the end of the transaction. */
    public boolean belongs(String address, UUID owner, FileKind kind) {
        return Upload.locked(address)
                .filter(it -> it.ownedBy(owner) && kind.takes(it.type))
                .isPresent();
    }

    /** Path of a person's own file. */
    public Path fetch(String address, UUID owner) {
        return Upload.locked(address)
                .filter(it -> it.ownedBy(owner))
                .map(it -> store.path(it.key))
                .orElseThrow(Refusal::absent);
    }

    /** Deletes a file that an object no longer refers to, unless another one does. */
    public void discard(String address) {
        Upload.locked(address).filter(it -> uses(address) == 0).ifPresent(this::delete);
    }

    /** Deletes a file for its owner or for the office. */
    void discard(String address, Viewer.Person person) {
        var upload = Upload.locked(address)
                .filter(it -> it.ownedBy(person.id()) || person.role() == Role.ADMIN)
                .orElseThrow(Refusal::absent);
        var uses = uses(address);
        if (uses > 0) {
            throw Refusal.inUse(Map.of("references", uses));
        }
        if (!upload.ownedBy(person.id())) {
            var was =
                    Map.<String, Object>of("address", address, "name", upload.name, "owner", upload.ownerId.toString());
            auditor.note("upload.deleted", upload, was, Map.of());
        }
        delete(upload);
    }

    /** File for a person who may see it. */
    Optional<ServedFile> view(String address, Viewer.@Nullable Person person) {
        return Upload.byAddress(address)
                .filter(it -> it.isPublic || mayAlwaysSee(it, person) || visible(address, person))
                .map(it -> new ServedFile(store.path(it.key), it));
    }

    private static boolean mayAlwaysSee(Upload upload, Viewer.@Nullable Person person) {
        return person != null && (upload.ownedBy(person.id()) || person.role() == Role.ADMIN);
    }

    private boolean visible(String address, Viewer.@Nullable Person person) {
        return uses.stream().anyMatch(it -> switch (it.readers()) {
            case PUBLIC, EVERYBODY -> Upload.isUsed(it, address);
            case SIGNED_IN -> person != null && Upload.isUsed(it, address);
            case OWNER -> person != null && Upload.isUsedFor(it, address, person.id());
        });
    }

    private long uses(String address) {
        return uses.stream().filter(it -> Upload.isUsed(it, address)).count();
    }

    void delete(Upload upload) {
        upload.remove();
        var key = upload.key;
        transaction.registerInterposedSynchronization(new Synchronization() {

            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    store.erase(key);
                }
            }
        });
    }

    private String address(String location, InspectedFile file) {
        var day = DAY.format(clock.instant().atZone(Format.CENTRE));
        return ADDRESS + location + "/" + day + "/" + UUID.randomUUID()
                + file.type().extensionLike(file.name());
    }

    /** False in jobs and during the start, which have no request. */
    private boolean byOffice() {
        var person = current.getCurrent() == null ? null : viewer.personOrNull();
        return person != null && person.role() == Role.ADMIN;
    }
}
