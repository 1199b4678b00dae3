package id.brevet.mail;

import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is to be written to somebody, in the language they read. */
public record Letter(
        String recipient,
        Locale locale,
        String subject,
        TemplateInstance text,
        TemplateInstance html,
        @Nullable String event,
        @Nullable Secret secret,
        List<Attachment> attachments) {

    /** Something that opens a door: the letter is blanked once it has been used, or when its time is over. */
    public record Secret(UUID key, Instant until) {}

    /** A file that goes with the letter. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Attachment(String name, String type, byte[] bytes) {}

    public Letter(String recipient, Locale locale, String subject, TemplateInstance text, TemplateInstance html) {
        this(recipient, locale, subject, text, html, null, null, List.of());
    }

    /** Of everything posted for the same event, only the first is a letter. */
    public Letter once(String event) {
        return new Letter(recipient, locale, subject, text, html, event, secret, attachments);
    }

    public Letter secret(UUID key, Instant until) {
        return new Letter(recipient, locale, subject, text, html, event, new Secret(key, until), attachments);
    }

    public Letter attach(String name, String type, byte[] bytes) {
        var all = Stream.concat(attachments.stream(), Stream.of(new Attachment(name, type, bytes)))
                .toList();
        return new Letter(recipient, locale, subject, text, html, event, secret, all);
    }

    Mail.Body body() {
        return new Mail.Body(
                text.setLocale(locale).render(), html.setLocale(locale).render());
    }
}
