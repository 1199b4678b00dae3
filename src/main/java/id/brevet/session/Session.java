package id.brevet.session;

import id.brevet.account.User;
import id.brevet.shared.Model;
import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A person's sign-in in one browser or API client, until they sign out or it expires. */
@Entity
@DynamicUpdate // marking it seen must not undo that it has just been ended
public class Session extends Model {

    public enum Kind {
        PAGES,
        API
    }

    /** The device and network address from which a session was opened. */
    public record Place(@Nullable String device, String address) {}

    static final Duration LONGEST = Duration.ofDays(14);

    private static final Duration IDLE = Duration.ofHours(12);
    private static final Duration IDLE_IN_OFFICE = Duration.ofHours(2);
    private static final Duration KEPT = Duration.ofDays(30);

    @ManyToOne(fetch = FetchType.LAZY)
    public User user;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public String device;
    public String address;
    public Instant lastSeenAt;
    public Instant idleAt;
    public Instant expiresAt;
    public Instant endedAt;

    protected Session() {}

    Session(User user, Kind kind, Place place, Instant now) {
        this.user = user;
        this.kind = kind;
        this.device = place.device;
        this.address = place.address;
        this.lastSeenAt = now;
        this.idleAt = now.plus(idleTime(user.role()));
        this.expiresAt = now.plus(LONGEST);
    }

    static List<SessionView> of(UUID user, Instant now) {
        return find(
                        "select s.id, s.kind, s.device, s.address, s.createdAt, s.lastSeenAt from Session s"
                                + " where s.user.id = ?1 and s.endedAt is null and s.idleAt > ?2 and s.expiresAt > ?2"
                                + " order by s.lastSeenAt desc, s.id desc",
                        user,
                        now)
                .project(SessionView.class)
                .list();
    }

    /** One of a person's own sessions; any other counts as absent. */
    static Session require(UUID user, UUID id) {
        return Session.<Session>find("user.id = ?1 and id = ?2 and endedAt is null", user, id)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
    }

    boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(idleAt) && now.isBefore(expiresAt) && user.active;
    }

    void end(Instant now) {
        endedAt = now;
    }

    void markSeen(Instant now) {
        lastSeenAt = now;
        idleAt = now.plus(idleTime(user.role()));
    }

    /** Called once a minute at most, so that reading pages costs no writes. */
    static void markSeen(UUID id, Role role, Instant now) {
        update("lastSeenAt = ?2, idleAt = ?3 where id = ?1", id, now, now.plus(idleTime(role)));
    }

    public static void endAll(UUID user, Instant now) {
        update("endedAt = ?2 where user.id = ?1 and endedAt is null", user, now);
    }

    static void endOthers(UUID user, UUID current, Instant now) {
        update("endedAt = ?3 where user.id = ?1 and id <> ?2 and endedAt is null", user, current, now);
    }

    static void deleteOld(Instant now) {
        delete("expiresAt < ?1 or endedAt < ?1", now.minus(KEPT));
    }

    private static Duration idleTime(Role role) {
        return role == Role.ADMIN ? IDLE_IN_OFFICE : IDLE;
    }
}
