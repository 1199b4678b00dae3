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

/** Somebody being signed in, in one browser or one program, until they leave or time is over. */
@Entity
@DynamicUpdate // noting that it is used must not undo that somebody else has just ended it
public class Session extends Model {

    public enum Kind {
        PAGES,
        API
    }

    /** Where a session was opened from. */
    public record Place(@Nullable String device, String address) {}

    static final Duration LONGEST = Duration.ofDays(14);

    private static final Duration IDLE = Duration.ofHours(12);
    private static final Duration IDLE_IN_OFFICE = Duration.ofHours(2);
    private static final Duration REMEMBERED = Duration.ofDays(30);

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
        this.idleAt = now.plus(patience(user.role()));
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

    /** One of somebody's own sessions; another's does not exist for them. */
    static Session require(UUID user, UUID id) {
        return Session.<Session>find("user.id = ?1 and id = ?2 and endedAt is null", user, id)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
    }

    boolean open(Instant now) {
        return endedAt == null && now.isBefore(idleAt) && now.isBefore(expiresAt) && user.active;
    }

    void end(Instant now) {
        endedAt = now;
    }

    void seen(Instant now) {
        lastSeenAt = now;
        idleAt = now.plus(patience(user.role()));
    }

    /** Written down once a minute at most, so that looking at pages costs no writes. */
    static void seen(UUID id, Role role, Instant now) {
        update("lastSeenAt = ?2, idleAt = ?3 where id = ?1", id, now, now.plus(patience(role)));
    }

    public static void endAll(UUID user, Instant now) {
        update("endedAt = ?2 where user.id = ?1 and endedAt is null", user, now);
    }

    static void endOthers(UUID user, UUID but, Instant now) {
        update("endedAt = ?3 where user.id = ?1 and id <> ?2 and endedAt is null", user, but, now);
    }

    static void forgetOld(Instant now) {
        delete("expiresAt < ?1 or endedAt < ?1", now.minus(REMEMBERED));
    }

    private static Duration patience(Role role) {
        return role == Role.ADMIN ? IDLE_IN_OFFICE : IDLE;
    }
}
