package id.brevet.mail;

import id.brevet.shared.Model;
import id.brevet.shared.Refusal;
import id.brevet.shared.Slice;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter to one person, from being written to being delivered. */
@Entity
public class Mail extends Model {

    /** Kept: there is no mail server, so it is only to be read in the outbox. Failed: nobody tries any more. */
    public enum State {
        KEPT,
        QUEUED,
        SENT,
        FAILED
    }

    /** Why the words of a mail are not shown: they open a door, or have been removed. */
    public enum Withheld {
        SECRET,
        BLANKED
    }

    private static final String FIRST = "insert into mail_event (event, at) values (?1, ?2) on conflict do nothing";
    private static final String TOO_LATE = "Its code or link was used or over before it could be delivered";

    public String recipient;
    public String subject;
    public String text;
    public String html;

    @Enumerated(EnumType.STRING)
    public State state;

    public int attempts;
    public Instant sentAt;
    public String failure;

    public UUID secretKey;
    public Instant secretUntil;
    public Instant blankedAt;

    protected Mail() {}

    Mail(String recipient, String subject, Body body, Letter.@Nullable Secret secret, boolean byServer) {
        this.recipient = recipient;
        this.subject = oneLine(subject);
        this.text = body.text;
        this.html = body.html;
        this.secretKey = secret == null ? null : secret.key();
        this.secretUntil = secret == null ? null : secret.until();
        this.state = byServer ? State.QUEUED : State.KEPT;
    }

    /** The same words for mail programs with and without HTML. */
    public record Body(String text, String html) {}

    /** What the carrier takes along, besides the files. */
    record Written(UUID id, String recipient, String subject, Body body) {}

    /** Whether nothing has been posted for this event yet; whoever asks next waits for the end of this transaction. */
    static boolean first(String event, Instant now) {
        return getEntityManager()
                        .createNativeQuery(FIRST)
                        .setParameter(1, event)
                        .setParameter(2, now)
                        .executeUpdate()
                == 1;
    }

    static Optional<Mail> found(UUID id) {
        return findByIdOptional(id);
    }

    static Mail require(UUID id) {
        return found(id).orElseThrow(Refusal::absent);
    }

    /** Locked, so that delivery, blanking and the office do not overwrite each other. */
    static Mail locked(UUID id) {
        return Mail.<Mail>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }

    static List<Mail> holding(UUID secret) {
        return Mail.<Mail>find("secretKey = ?1 and blankedAt is null", secret)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Secrets whose time is over, some at a time. */
    static List<Mail> overdue(Instant now, int most) {
        return Mail.<Mail>find("secretUntil <= ?1 and secretKey is not null and blankedAt is null", now)
                .page(0, most)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    static Slice<Mail> matching(MailFilter filter, int page, int limit) {
        if (filter.senseless()) {
            return new Slice<>(List.of(), page, limit, 0);
        }
        var where = filter.conditions();
        var total = count("from Mail " + where.text(), where.values());
        var items = Mail.<Mail>find("from Mail " + where.text() + "order by createdAt desc, id desc", where.values())
                .page(page - 1, limit)
                .list();
        return new Slice<>(items, page, limit, total);
    }

    private boolean open(Instant now) {
        return blankedAt == null && (secretUntil == null || now.isBefore(secretUntil));
    }

    boolean queued() {
        return state == State.QUEUED;
    }

    /** With a mail server, only its recipient reads a secret; without one, nobody else could hand it over. */
    @Nullable Withheld withheld(boolean byServer, Instant now) {
        if (!open(now)) {
            return Withheld.BLANKED;
        }
        return secretKey != null && byServer ? Withheld.SECRET : null;
    }

    /** What is handed to the mail server; nothing when it has been delivered already, or opens nothing any more. */
    Optional<Written> letter(Instant now) {
        var deliverable = open(now) && (state == State.QUEUED || state == State.FAILED);
        return Optional.of(new Written(id, recipient, subject, new Body(text, html)))
                .filter(it -> deliverable);
    }

    boolean retryable(boolean byServer, Instant now) {
        return byServer && open(now) && (state == State.FAILED || state == State.KEPT || (queued() && failure != null));
    }

    void retry(boolean byServer, Instant now) {
        if (!retryable(byServer, now)) {
            throw Refusal.conflict("invalid_transition");
        }
        state = State.QUEUED;
    }

    void delivered(Instant now) {
        attempts++;
        state = State.SENT;
        sentAt = now;
        failure = null;
    }

    void troubled(String reason) {
        attempts++;
        failure = reason;
    }

    void giveUp() {
        if (queued()) {
            state = State.FAILED;
        }
    }

    void blank(Instant now) {
        text = "";
        html = "";
        blankedAt = now;
        if (queued()) {
            failure = TOO_LATE;
            state = State.FAILED;
        }
    }

    /** A subject cannot grow a second header, whatever name stands in it. */
    static String oneLine(String subject) {
        return subject.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
