package id.brevet.mail;

import id.brevet.shared.Model;
import id.brevet.shared.Refusal;
import id.brevet.shared.Slice;
import id.brevet.shared.Wire;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Mail to one person, from being written to being delivered. */
@Entity
public class Mail extends Model {

    /** Kept: only to be read in the outbox, as there is no mail server. Failed: not tried any more. */
    public enum State implements Wire {
        KEPT,
        QUEUED,
        SENT,
        FAILED
    }

    /** Reason why the text of a mail is not shown: it holds a valid secret, or was removed. */
    public enum Withheld implements Wire {
        SECRET,
        BLANKED
    }

    private static final String CLAIM_EVENT =
            "insert into mail_event (event, at) values (?1, ?2) on conflict do nothing";
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

    Mail(String recipient, String subject, Body body, Letter.@Nullable Secret secret, boolean hasServer) {
        this.recipient = recipient;
        this.subject = oneLine(subject);
        this.text = body.text;
        this.html = body.html;
        this.secretKey = secret == null ? null : secret.key();
        this.secretUntil = secret == null ? null : secret.until();
        this.state = hasServer ? State.QUEUED : State.KEPT;
    }

    /** The same text for mail programs with and without HTML. */
    public record Body(String text, String html) {}

    /** Content to deliver, besides the files. */
    record Content(UUID id, String recipient, String subject, Body body) {}

    /** True for the first mail about an event; another transaction that asks waits for the end of this one. */
    static boolean claimEvent(String event, Instant now) {
        return getEntityManager()
                        .createNativeQuery(CLAIM_EVENT)
                        .setParameter(1, event)
                        .setParameter(2, now)
                        .executeUpdate()
                == 1;
    }

    static Optional<Mail> byId(UUID id) {
        return findByIdOptional(id);
    }

    static Mail require(UUID id) {
        return byId(id).orElseThrow(Refusal::absent);
    }

    /** Locked, so that delivery, blanking and the office do not overwrite each other. */
    static Mail locked(UUID id) {
        return Mail.<Mail>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }

    static List<Mail> withSecret(UUID secret) {
        return Mail.<Mail>find("secretKey = ?1 and blankedAt is null", secret)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Mails whose secret has expired, some at a time. */
    static List<Mail> overdue(Instant now, int most) {
        return Mail.<Mail>find("secretUntil <= ?1 and secretKey is not null and blankedAt is null", now)
                .page(0, most)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    static Slice<Mail> matching(MailFilter filter, int page, int limit) {
        if (filter.matchesNothing()) {
            return new Slice<>(List.of(), page, limit, 0);
        }
        var where = filter.conditions();
        var total = count("from Mail " + where.text(), where.values());
        var items = Mail.<Mail>find("from Mail " + where.text() + "order by createdAt desc, id desc", where.values())
                .page(page - 1, limit)
                .list();
        return new Slice<>(items, page, limit, total);
    }

    private boolean valid(Instant now) {
        return blankedAt == null && (secretUntil == null || now.isBefore(secretUntil));
    }

    boolean queued() {
        return state == State.QUEUED;
    }

    /** A secret is for its recipient alone, but without a mail server the office has to hand it over. */
    @Nullable Withheld withheld(boolean hasServer, Instant now) {
        if (!valid(now)) {
            return Withheld.BLANKED;
        }
        return secretKey != null && hasServer ? Withheld.SECRET : null;
    }

    /** Content to deliver; empty when it has been delivered already or its secret is no longer valid. */
    Optional<Content> content(Instant now) {
        var deliverable = valid(now) && (state == State.QUEUED || state == State.FAILED);
        return Optional.of(new Content(id, recipient, subject, new Body(text, html)))
                .filter(it -> deliverable);
    }

    boolean retryable(boolean hasServer, Instant now) {
        return hasServer
                && valid(now)
                && (state == State.FAILED || state == State.KEPT || (queued() && failure != null));
    }

    void retry(boolean hasServer, Instant now) {
        if (!retryable(hasServer, now)) {
            throw Refusal.conflict("invalid_transition");
        }
        state = State.QUEUED;
    }

    void markSent(Instant now) {
        attempts++;
        state = State.SENT;
        sentAt = now;
        failure = null;
    }

    void attemptFailed(String reason) {
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

    /** Text without line breaks, so that a name in a subject cannot add a header. */
    static String oneLine(String subject) {
        return subject.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
