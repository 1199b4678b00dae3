package id.brevet.upload;

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

/** A file that somebody has brought. */
@Entity
public class Upload extends Model {

    /** Where everybody can find it, and where it lies. */
    record Place(String address, String key) {}

    private static final Pattern ADDRESS = Pattern.compile("/uploads/[A-Za-z0-9_/.-]+");

    /** In force until the end of the transaction. */
    private static final String QUEUE = "select pg_advisory_xact_lock(hashtextextended(cast(?1 as text), 9))";

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

    /** When it was last known to be wanted. */
    public Instant wantedAt;

    protected Upload() {}

    Upload(UUID owner, Place place, InspectedFile goods, boolean isPublic, Instant now) {
        this.ownerId = owner;
        this.address = place.address;
        this.key = place.key;
        this.type = goods.type();
        this.name = goods.name();
        this.size = goods.size();
        this.isPublic = isPublic;
        this.receivedHash = goods.received().bytes();
        this.pixelsHash = goods.pixels() == null ? null : goods.pixels().bytes();
        this.wantedAt = now;
    }

    /** Lets nobody else bring a file of this owner's until this transaction is over. */
    static void queueUp(UUID owner) {
        getEntityManager()
                .createNativeQuery(QUEUE)
                .setParameter(1, owner.toString())
                .getSingleResult();
    }

    static long bytesOf(UUID owner) {
        return find("select coalesce(sum(size), 0) from Upload where ownerId = ?1", owner)
                .project(Long.class)
                .singleResult();
    }

    static Optional<Upload> at(String address) {
        return addressed(address).firstResultOptional();
    }

    /** Stays as it is until the end of the transaction. */
    static Optional<Upload> held(String address) {
        return addressed(address).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** What no address of ours looks like is not even sought: the database refuses some characters, loudly. */
    private static PanacheQuery<Upload> addressed(String address) {
        return find("address", ADDRESS.matcher(address).matches() ? address : "");
    }

    /** Those not known to be wanted since then, longest ago first; what somebody else has in hand is left to them. */
    static List<Upload> notWantedSince(Instant then, int most) {
        return Upload.<Upload>find("wantedAt < ?1 order by wantedAt", then)
                .page(0, most)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .list();
    }

    static Set<String> known(Collection<String> keys) {
        return Set.copyOf(find("select key from Upload where key in ?1", keys)
                .project(String.class)
                .list());
    }

    boolean of(UUID person) {
        return ownerId.equals(person);
    }

    void forget() {
        delete();
    }

    void wanted(Instant now) {
        wantedAt = now;
    }
}
