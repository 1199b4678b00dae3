package id.brevet.mail;

import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Mail to be written, in the recipient's language. */
public record Letter(
        String recipient,
        Locale locale,
        String subject,
        TemplateInstance text,
        TemplateInstance html,
        @Nullable String event,
        @Nullable Secret secret,
        List<Attachment> attachments) {

    /** Code or link in a letter, which is blanked once the secret has been used or has expired. */
    public record Secret(UUID key, Instant until) {}

    @SuppressWarnings("ArrayRecordComponent")
    public record Attachment(String name, String type, byte[] bytes) {}

    public Letter(String recipient, Locale locale, String subject, TemplateInstance text, TemplateInstance html) {
        this(recipient, locale, subject, text, html, null, null, List.of());
    }

    /** Letter that is dropped if one was posted for the same event before. */
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
