package id.brevet.roster;

import id.brevet.shared.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An invitation owed to a person from an imported sheet, and the time when it was sent. */
@Entity
public class Invitation extends Model {

    public UUID importedRosterId;
    public UUID userId;
    public Instant postedAt;

    protected Invitation() {}

    Invitation(UUID importedRosterId, UUID userId) {
        this.importedRosterId = importedRosterId;
        this.userId = userId;
    }

    static List<Invitation> pending(UUID roster, int limit) {
        return Invitation.<Invitation>find("importedRosterId = ?1 and postedAt is null order by id", roster)
                .page(0, limit)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    void markPosted(Instant now) {
        postedAt = now;
    }
}
