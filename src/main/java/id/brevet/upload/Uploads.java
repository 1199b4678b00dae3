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
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes files in, knows whose they are, and throws them away; always in the caller's transaction. */
@ApplicationScoped
public class Uploads {

    static final String LOCATION = "[A-Za-z0-9_-]{1,40}(/[A-Za-z0-9_-]{1,40}){0,3}";

    private static final String ADDRESS = "/uploads/";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd");

    /** What the office shows to everybody. */
    private static final Pattern SHOP_WINDOW = Pattern.compile("(course|batch|blog).*");

    @Inject
    FileInspection examiner;

    @Inject
    FileStore shelf;

    @Inject
    PersonQuota allowance;

    @Inject
    @All
    List<FileVisibility> features;

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

    /** Keeps the file, as what it really is, and tells its address; what is rolled back was never kept. */
    public String keep(UUID owner, FileUse kind, String location, ReceivedFile arrival) {
        if (!location.matches(LOCATION)) {
            throw new IllegalArgumentException("No place for files: " + location);
        }
        try (var goods = examiner.examine(kind, arrival)) {
            Upload.queueUp(owner);
            if (Upload.bytesOf(owner) + goods.size() > allowance.bytesPerPerson()) {
                throw Refusal.conflict("quota_exceeded");
            }
            var place = new Upload.Place(address(location, goods), shelf.put(goods.file()));
            var shown = goods.type().picture()
                    && byOffice()
                    && SHOP_WINDOW.matcher(location).matches();
            new Upload(owner, place, goods, shown, clock.instant()).persist();
            return place.address();
        }
    }

    /** Whether this person has brought such a file: nobody may name another's in what they send. It stays until the end. */
    public boolean belongs(String address, UUID owner, FileUse kind) {
        return Upload.held(address)
                .filter(it -> it.of(owner) && kind.takes(it.type))
                .isPresent();
    }

    /** A file of somebody's own, to be read. */
    public Path fetch(String address, UUID owner) {
        return Upload.held(address)
                .filter(it -> it.of(owner))
                .map(it -> shelf.place(it.key))
                .orElseThrow(Refusal::absent);
    }

    /** Throws a file away that a thing no longer refers to, unless something else still does. */
    public void discard(String address) {
        Upload.held(address).filter(it -> uses(address) == 0).ifPresent(this::throwAway);
    }

    /** At its owner's wish, or the office's. */
    void discard(String address, Viewer.Person person) {
        var upload = Upload.held(address)
                .filter(it -> it.of(person.id()) || person.role() == Role.ADMIN)
                .orElseThrow(Refusal::absent);
        var uses = uses(address);
        if (uses > 0) {
            throw Refusal.inUse(Map.of("references", uses));
        }
        if (!upload.of(person.id())) {
            var was =
                    Map.<String, Object>of("address", address, "name", upload.name, "owner", upload.ownerId.toString());
            auditor.note("upload.deleted", upload, was, Map.of());
        }
        throwAway(upload);
    }

    /** The file, if this person, or anybody at all, may see it. */
    ServedFile view(String address, Viewer.@Nullable Person person) {
        return Upload.at(address)
                .filter(it -> it.isPublic || mayAlwaysSee(it, person) || shown(address, person))
                .map(it -> new ServedFile(shelf.place(it.key), it))
                .orElseThrow(Refusal::absent);
    }

    private static boolean mayAlwaysSee(Upload upload, Viewer.@Nullable Person person) {
        return person != null && (upload.of(person.id()) || person.role() == Role.ADMIN);
    }

    private boolean shown(String address, Viewer.@Nullable Person person) {
        return features.stream().anyMatch(it -> it.shows(address, person));
    }

    private long uses(String address) {
        return features.stream()
                .filter(it -> it.inUse(List.of(address)).contains(address))
                .count();
    }

    void throwAway(Upload upload) {
        upload.forget();
        var key = upload.key;
        transaction.registerInterposedSynchronization(new Synchronization() {

            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    shelf.clear(key);
                }
            }
        });
    }

    private String address(String location, InspectedFile goods) {
        var day = DAY.format(clock.instant().atZone(Format.CENTRE));
        return ADDRESS + location + "/" + day + "/" + UUID.randomUUID()
                + goods.type().extensionLike(goods.name());
    }

    /** Jobs and the start itself have no request. */
    private boolean byOffice() {
        var person = current.getCurrent() == null ? null : viewer.personOrNull();
        return person != null && person.role() == Role.ADMIN;
    }
}
