package id.brevet.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Mail of the outbox in API v1; a withheld text is empty. */
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
        @Nullable Instant sentAt,
        @Nullable String withheld,
        List<File> attachments) {

    public record File(int n, String name, String type, long size) {}

    static MailJson of(MailView it) {
        return new MailJson(
                it.id(),
                it.recipient(),
                it.subject(),
                it.text(),
                it.html(),
                it.status(),
                it.attempts(),
                it.failure(),
                it.createdAt(),
                it.sentAt(),
                it.withheld(),
                it.attachments().stream()
                        .map(file -> new File(file.n(), file.name(), file.type(), file.size()))
                        .toList());
    }
}
