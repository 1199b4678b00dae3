package id.brevet.account;

import id.brevet.shared.Model;
import id.brevet.shared.Refusal;
import id.brevet.web.Tokens;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A mail that proves who reads a mailbox, by a code to type or by a link to follow. */
@Entity
public class Confirmation extends Model {

    public enum Purpose {
        EMAIL(Duration.ofMinutes(15)),
        NEW_EMAIL(Duration.ofMinutes(15)),
        PASSWORD(Duration.ofHours(1)),
        INVITATION(Duration.ofDays(7));

        static final Set<Purpose> BY_CODE = EnumSet.of(EMAIL, NEW_EMAIL);
        static final Set<Purpose> BY_LINK = EnumSet.of(PASSWORD, INVITATION);

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }
    }

    static final Duration PAUSE = Duration.ofMinutes(2);

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MAX_TRIES = 5;

    @ManyToOne(fetch = FetchType.LAZY)
    public User user;

    @Enumerated(EnumType.STRING)
    public Purpose purpose;

    public byte[] token;
    public byte[] code;
    public int tries;
    public Instant sentAt;
    public Instant expiresAt;
    public Instant usedAt;

    protected Confirmation() {}

    Confirmation(User user, Purpose purpose) {
        this.user = user;
        this.purpose = purpose;
    }

    /** Locked, so that tries are counted one after the other; absent for people who are not active. */
    static Confirmation byToken(@Nullable String token, Set<Purpose> purposes) {
        return Confirmation.<Confirmation>find(
                        "from Confirmation c join fetch c.user where c.token = ?1 and c.purpose in ?2 and c.user.active",
                        Tokens.hash(token == null ? "" : token),
                        purposes)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.invalid("token_invalid"));
    }

    /** The confirmation that is still unused, or a new one; two requests at once get the same. */
    static Confirmation unusedOrNew(User user, Purpose purpose) {
        User.locked(user.id);
        return Confirmation.<Confirmation>find("user = ?1 and purpose = ?2 and usedAt is null", user, purpose)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseGet(() -> new Confirmation(user, purpose));
    }

    /** The time left until another mail may be sent. */
    Duration pauseLeft(Instant now) {
        var left = sentAt == null ? Duration.ZERO : Duration.between(now, sentAt.plus(PAUSE));
        return left.isNegative() ? Duration.ZERO : left;
    }

    boolean used() {
        return usedAt != null;
    }

    boolean valid(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    /** Codes and links sent before are no longer valid. */
    void renew(String token, byte @Nullable [] code, Instant now) {
        var pause = pauseLeft(now);
        if (!pause.isZero()) {
            throw Refusal.tooMany(pause);
        }
        this.token = Tokens.hash(token);
        this.code = code;
        tries = 0;
        sentAt = now;
        expiresAt = now.plus(purpose.life);
    }

    /** Counts every try, right or wrong. */
    void useCode(byte[] given, Instant now) {
        if (usedAt != null) {
            throw Refusal.conflict("already_verified");
        }
        if (!valid(now) || tries >= MAX_TRIES) {
            throw Refusal.invalid("code_expired");
        }
        tries++;
        if (!MessageDigest.isEqual(given, code)) {
            throw Refusal.invalid("code_invalid");
        }
        usedAt = now;
    }

    static void withdraw(User user, Purpose purpose) {
        delete("user = ?1 and purpose = ?2 and usedAt is null", user, purpose);
    }

    /** Codes and links sent before are no longer valid, and a change of address is cancelled. */
    public static void withdrawAll(User user) {
        user.expectEmail(null);
        delete("user = ?1 and usedAt is null", user);
    }

    boolean is(Purpose wanted) {
        return purpose == wanted;
    }

    String address() {
        return purpose == Purpose.NEW_EMAIL ? user.newEmail : user.email;
    }

    void useLink(Instant now) {
        if (!valid(now)) {
            throw Refusal.invalid("token_invalid");
        }
        usedAt = now;
    }

    public static void deleteOld(Instant now) {
        delete("expiresAt < ?1", now.minus(KEPT));
    }
}
