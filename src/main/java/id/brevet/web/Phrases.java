package id.brevet.web;

import id.brevet.shared.Refusal;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said to people for a stable word that programs know: {@code <name>_id.properties} and {@code <name>_en}. */
public record Phrases(String name) {

    public static final Phrases REFUSALS = new Phrases("refusal");
    public static final Phrases DEEDS = new Phrases("deed");
    public static final Phrases NOTICES = new Phrases("notice");
    public static final Phrases TASKS = new Phrases("task");

    private static final ResourceBundle.Control AS_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public String say(String word, Locale locale) {
        return in(locale).getString(word);
    }

    /** With what the sentence leaves open, {@code {0}} first. */
    public String say(String word, Locale locale, Object... details) {
        return new MessageFormat(say(word, locale), locale).format(details);
    }

    /** With the files that would be taken, where that is what it is about. */
    public String say(Refusal no, Locale locale) {
        return no.detail() instanceof Refusal.Accepted files ? say(no.code(), locale, files) : say(no.code(), locale);
    }

    public boolean knows(String word) {
        return in(Language.INDONESIAN).containsKey(word);
    }

    /** The word itself where nothing is known of it, as with deeds of a version that has gone. */
    public String sayOrRepeat(String word, Locale locale) {
        var known = in(locale);
        return known.containsKey(word) ? known.getString(word) : word;
    }

    public List<String> words() {
        return in(Language.INDONESIAN).keySet().stream().sorted().toList();
    }

    private ResourceBundle in(Locale locale) {
        return ResourceBundle.getBundle(name, locale, Phrases.class.getClassLoader(), AS_ASKED);
    }
}
