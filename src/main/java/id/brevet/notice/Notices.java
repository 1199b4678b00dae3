package id.brevet.notice;

import id.brevet.web.Phrases;
import id.brevet.web.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes notices to people, and counts the unread ones. */
@Named
@ApplicationScoped
public class Notices {

    private static final int MOST = 99;

    @Inject
    Viewer viewer;

    /** Joins the caller's transaction; the word is a key of {@code notice_id} and {@code notice_en}. */
    public void tell(UUID person, String word, @Nullable String href, String... values) {
        if (!Phrases.NOTICES.contains(word)) {
            throw new IllegalArgumentException("Notice without a sentence: " + word);
        }
        new Notice(person, word, List.of(values), href).persist();
    }

    /** Number beside the bell; empty when there is no unread notice. */
    public String unread() {
        var many = Notice.unread(viewer.id(), MOST + 1);
        return many > MOST ? MOST + "+" : many == 0 ? "" : String.valueOf(many);
    }
}
