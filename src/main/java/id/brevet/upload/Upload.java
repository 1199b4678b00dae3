package id.brevet.upload;

import static java.util.stream.Collectors.toSet;

import id.brevet.shared.Model;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.Timeouts;

/** File that a person has uploaded. */
@Entity
public class Upload extends Model {

    /** Public address of a file, and its key in the store. */
    record Place(String address, String key) {}

    private static final Pattern ADDRESS = Pattern.compile("/uploads/[A-Za-z0-9_/.-]+");

    /** Lock that holds until the end of the transaction. */
    private static final String LOCK_OWNER = "select pg_advisory_xact_lock(hashtextextended(cast(?1 as text), 9))";

    public UUID ownerId;
    public String address;
    public String key;

    @Enumerated(EnumType.STRING)
    public FileType type;

    public String name;
    public long size;
    public boolean isPublic;
    public byte[] receivedHash;
    public byte[] pixelsHash;

    /** Time when the file was last known to be in use. */
    public Instant wantedAt;

    protected Upload() {}

    Upload(UUID owner, Place place, InspectedFile file, boolean isPublic, Instant now) {
        this.ownerId = owner;
        this.address = place.address;
        this.key = place.key;
        this.type = file.type();
        this.name = file.name();
        this.size = file.size();
        this.isPublic = isPublic;
        this.receivedHash = file.received().bytes();
        this.pixelsHash = file.pixels() == null ? null : file.pixels().bytes();
        this.wantedAt = now;
    }

    /** Makes other uploads of this owner wait for the end of the transaction. */
    static void lockOwner(UUID owner) {
        getEntityManager()
                .createNativeQuery(LOCK_OWNER)
                .setParameter(1, owner.toString())
                .getSingleResult();
    }

    static long bytesOf(UUID owner) {
        return find("select coalesce(sum(size), 0) from Upload where ownerId = ?1", owner)
                .project(Long.class)
                .singleResult();
    }

    static Optional<Upload> byAddress(String address) {
        return addressed(address).firstResultOptional();
    }

    /** Locked until the end of the transaction. */
    static Optional<Upload> locked(String address) {
        return addressed(address).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Other texts than our addresses are not looked for, because the database throws on some characters. */
    private static PanacheQuery<Upload> addressed(String address) {
        return find("address", ADDRESS.matcher(address).matches() ? address : "");
    }

    /** Uploads not known to be in use since then, oldest first; those locked by others are skipped. */
    static List<Upload> unusedSince(Instant then, int most) {
        return Upload.<Upload>find("wantedAt < ?1 order by wantedAt", then)
                .page(0, most)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .list();
    }

    static Set<String> knownKeys(Collection<String> keys) {
        return Set.copyOf(find("select key from Upload where key in ?1", keys)
                .project(String.class)
                .list());
    }

    /** Addresses among these that a use refers to. */
    static Set<String> usedAmong(FileUse use, Collection<String> addresses) {
        if (addresses.isEmpty()) {
            return Set.of();
        }
        List<?> used = getEntityManager()
                .createNativeQuery(use.usedQuery(), String.class)
                .setParameter(1, addresses)
                .getResultList();
        return used.stream().map(String::valueOf).collect(toSet());
    }

    static boolean isUsed(FileUse use, String address) {
        return !usedAmong(use, List.of(address)).isEmpty();
    }

    static boolean isUsedFor(FileUse use, String address, UUID owner) {
        return (Long) getEntityManager()
                        .createNativeQuery(use.ownedQuery(), Long.class)
                        .setParameter(1, address)
                        .setParameter(2, owner)
                        .getSingleResult()
                > 0;
    }

    boolean ownedBy(UUID person) {
        return ownerId.equals(person);
    }

    void remove() {
        delete();
    }

    void markUsed(Instant now) {
        wantedAt = now;
    }
}
