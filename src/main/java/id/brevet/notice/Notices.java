package id.brevet.notice;

import id.brevet.ground.Setup;
import id.brevet.mail.Letter;
import id.brevet.mail.MailQueue;
import id.brevet.web.Phrases;
import id.brevet.web.Viewer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Tells people of events in the words of {@code notice_id} and {@code notice_en}: by notice where they have
 * {@code <word>.notice}, by mail where they have {@code <word>.subject} and {@code <word>.text}.
 */
@Named
@ApplicationScoped
public class Notices {

    static final String NOTICE = ".notice";

    private static final int MOST = 99;

    @CheckedTemplate(basePath = "notice")
    static class Templates {
        static native TemplateInstance letter(LetterText letter);

        static native TemplateInstance letterText(LetterText letter);
    }

    @Inject
    MailQueue mailQueue;

    @Inject
    Viewer viewer;

    @Inject
    Setup setup;

    /** Joins the caller's transaction. */
    public void tell(Recipient person, String word, @Nullable String href, String... details) {
        announce(person, word, href, UnaryOperator.identity(), details);
    }

    /** With a letter that is dropped if one was posted for the same occasion before. */
    public void tellOnce(String occasion, Recipient person, String word, @Nullable String href, String... details) {
        announce(person, word, href, letter -> letter.once(occasion), details);
    }

    /** Letter about an event, to be posted by a caller that encloses files or a secret. */
    public Letter letter(Recipient to, String word, @Nullable String href, String... details) {
        var wanted = wanted(word + ".text", details);
        var text = LetterText.of(to, word, href == null ? "" : setup.link(href), wanted);
        return new Letter(
                to.email(), to.language(), text.subject(), Templates.letterText(text), Templates.letter(text));
    }

    /** Number beside the bell; empty when there is no unread notice. */
    public String unread() {
        var many = Notice.unread(viewer.id(), MOST + 1);
        return many > MOST ? MOST + "+" : many == 0 ? "" : String.valueOf(many);
    }

    private void announce(
            Recipient person, String word, @Nullable String href, UnaryOperator<Letter> mode, String... details) {
        var mailed = Phrases.NOTICES.contains(word + ".subject");
        var noticed = Phrases.NOTICES.contains(word + NOTICE);
        if (!mailed && !noticed) {
            throw new IllegalArgumentException("Event without a text: " + word);
        }
        if (mailed) {
            mailQueue.post(mode.apply(letter(person, word, href, details)));
        }
        if (noticed) {
            new Notice(person.id(), word, wanted(word + NOTICE, details), href).persist();
        }
    }

    /** The first details, as many as the sentence has places for; it is an error if there are fewer. */
    private static List<String> wanted(String key, String... details) {
        return List.of(Arrays.copyOf(details, Phrases.NOTICES.places(key)));
    }
}
