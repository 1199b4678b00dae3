package id.brevet.notice;

import id.brevet.web.Phrases;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notice in the reader's language. */
public record NoticeView(
        UUID id, String word, String text, @Nullable String href, Instant createdAt, @Nullable Instant readAt) {

    static NoticeView of(Notice it, Locale locale) {
        var key = it.word + Notices.NOTICE;
        var text =
                Phrases.NOTICES.contains(key) ? Phrases.NOTICES.sentence(key, locale, it.details.toArray()) : it.word;
        return new NoticeView(it.id, it.word, text, it.href, it.createdAt, it.readAt);
    }

    public String action() {
        return "/pemberitahuan/" + id;
    }
}
