package id.brevet.notice;

import id.brevet.web.Dictionary;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notice in the words of whoever reads it. */
public record NoticeView(
        UUID id, String word, String text, @Nullable String href, Instant createdAt, @Nullable Instant readAt) {

    static NoticeView of(Notice it, Locale locale) {
        var text = Dictionary.NOTICES.knows(it.word)
                ? Dictionary.NOTICES.say(it.word, locale, it.details.toArray())
                : it.word;
        return new NoticeView(it.id, it.word, text, it.href, it.createdAt, it.readAt);
    }

    public String action() {
        return "/pemberitahuan/" + id;
    }
}
