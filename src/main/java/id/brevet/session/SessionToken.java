package id.brevet.session;

import id.brevet.shared.Role;
import id.brevet.web.Tokens;
import id.brevet.web.Viewer;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A token that opens a session, stored as its hash only. */
@Entity
public class SessionToken extends PanacheEntityBase {

    public enum Purpose {
        COOKIE,
        ACCESS,
        REFRESH
    }

    /** The person to whom a valid token belongs, and when they were last seen. */
    public record Holder(
            UUID id, UUID session, String name, String email, String avatar, String role, Instant lastSeenAt) {

        Viewer.Person person() {
            return new Viewer.Person(id, session, name, email, avatar, Role.of(role));
        }
    }

    @Id
    public byte[] hash;

    @ManyToOne(fetch = FetchType.LAZY)
    public Session session;

    @Enumerated(EnumType.STRING)
    public Purpose purpose;

    public Instant expiresAt;
    public Instant usedAt;

    protected SessionToken() {}

    SessionToken(String token, Session session, Purpose purpose, Instant expiresAt) {
        this.hash = Tokens.hash(token);
        this.session = session;
        this.purpose = purpose;
        this.expiresAt = expiresAt;
    }

    /** Read at every request, so that sign-out, demotion and deactivation count at once. */
    static Optional<Holder> holder(String token, Purpose purpose, Instant now) {
        return find(
                        "select u.id, s.id, u.name, u.email, u.avatar, u.role, s.lastSeenAt from SessionToken t join t.session s"
                                + " join s.user u where t.hash = ?1 and t.purpose = ?2 and t.expiresAt > ?3"
                                + " and s.endedAt is null and s.idleAt > ?3 and s.expiresAt > ?3 and u.active",
                        Tokens.hash(token),
                        purpose,
                        now)
                .project(Holder.class)
                .firstResultOptional();
    }

    /** Locked, so that of two uses at once one is the second. */
    static Optional<SessionToken> lockedRefresh(String token) {
        return SessionToken.<SessionToken>find("hash = ?1 and purpose = ?2", Tokens.hash(token), Purpose.REFRESH)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    boolean used() {
        return usedAt != null;
    }

    boolean valid(Instant now) {
        return !used() && now.isBefore(expiresAt) && session.isOpen(now);
    }

    void markUsed(Instant now) {
        usedAt = now;
    }

    static void deleteExpired(Instant now) {
        delete("expiresAt < ?1 and purpose <> ?2", now, Purpose.REFRESH);
    }
}
