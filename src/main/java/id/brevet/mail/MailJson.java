package id.brevet.mail;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail of the outbox in API v1. */
public record MailJson(
        UUID id,
        String recipient,
        String subject,
        String text,
        String html,
        String status,
        int attempts,
        @Nullable String failure,
        Instant createdAt,
        @Nullable Instant sentAt) {

    static MailJson of(Mail it) {
        return new MailJson(
                it.id,
                it.recipient,
                it.subject,
                it.text,
                it.html,
                it.state.name().toLowerCase(Locale.ROOT),
                it.attempts,
                it.failure,
                it.createdAt,
                it.sentAt);
    }
}
