package id.brevet.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notice in API v1. */
public record NoticeJson(
        UUID id, String word, String text, @Nullable String href, Instant createdAt, @Nullable Instant readAt) {

    static NoticeJson of(NoticeView it) {
        return new NoticeJson(it.id(), it.word(), it.text(), it.href(), it.createdAt(), it.readAt());
    }
}
