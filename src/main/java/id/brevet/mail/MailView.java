package id.brevet.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Mail as the office may see it. */
public record MailView(
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
        @Nullable Instant secretUntil,
        boolean retryable,
        List<MailAttachment.View> attachments) {

    static MailView of(Mail it, List<MailAttachment.View> attachments, boolean hasServer, Instant now) {
        var withheld = it.withheld(hasServer, now);
        return new MailView(
                it.id,
                it.recipient,
                it.subject,
                withheld == null ? it.text : "",
                withheld == null ? it.html : "",
                it.state.wire(),
                it.attempts,
                it.failure,
                it.createdAt,
                it.sentAt,
                withheld == null ? null : withheld.wire(),
                it.secretUntil,
                it.retryable(hasServer, now),
                withheld == null ? attachments : List.of());
    }

    public String href() {
        return "/admin/surat/" + id;
    }

    public String tone() {
        return switch (status) {
            case "sent" -> "success";
            case "queued" -> "info";
            case "failed" -> "danger";
            default -> "neutral";
        };
    }
}
