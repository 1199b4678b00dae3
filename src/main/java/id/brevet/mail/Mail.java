package id.brevet.mail;

import id.brevet.shared.Model;
import id.brevet.shared.Refusal;
import id.brevet.shared.Slice;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter to one person, from being written to being delivered. */
@Entity
public class Mail extends Model {

    /** Kept: there is no mail server, so it is only to be read in the outbox. */
    public enum State {
        KEPT,
        QUEUED,
        SENT,
        FAILED
    }

    public String recipient;
    public String subject;
    public String text;
    public String html;

    @Enumerated(EnumType.STRING)
    public State state;

    public int attempts;
    public Instant sentAt;
    public String failure;

    protected Mail() {}

    Mail(String recipient, String subject, Body body, boolean byServer) {
        this.recipient = recipient;
        this.subject = oneLine(subject);
        this.text = body.text;
        this.html = body.html;
        this.state = byServer ? State.QUEUED : State.KEPT;
    }

    /** The same words for mail programs with and without HTML. */
    public record Body(String text, String html) {}

    static Mail require(UUID id) {
        return Mail.<Mail>findByIdOptional(id).orElseThrow(Refusal::absent);
    }

    static Slice<MailJson> to(@Nullable String recipient, int page, int limit) {
        var newestFirst = Sort.descending("createdAt").and("id", Sort.Direction.Descending);
        var all = recipient == null
                ? Mail.<Mail>findAll(newestFirst)
                : Mail.<Mail>find(
                        "recipient = ?1", newestFirst, recipient.strip().toLowerCase(Locale.ROOT));
        var items = all.page(page - 1, limit).list();
        return new Slice<>(items.stream().map(MailJson::of).toList(), page, limit, all.count());
    }

    boolean deliverable() {
        return state == State.QUEUED || state == State.FAILED;
    }

    /** What is handed to the mail server; nothing when it has been delivered already. */
    Optional<io.quarkus.mailer.Mail> letter() {
        return Optional.of(io.quarkus.mailer.Mail.withText(recipient, subject, text)
                        .setHtml(html))
                .filter(it -> deliverable());
    }

    void delivered(Instant now) {
        attempts++;
        state = State.SENT;
        sentAt = now;
        failure = null;
    }

    void undelivered(String reason) {
        attempts++;
        state = State.FAILED;
        failure = reason;
    }

    /** A subject cannot grow a second header, whatever name stands in it. */
    private static String oneLine(String subject) {
        return subject.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
