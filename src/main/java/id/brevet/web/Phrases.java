package id.brevet.web;

import id.brevet.shared.Refusal;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences for the stable codes of one kind, from {@code <name>_id.properties} and {@code <name>_en.properties}. */
public record Phrases(String name) {

    public static final Phrases REFUSALS = new Phrases("refusal");
    public static final Phrases DEEDS = new Phrases("deed");
    public static final Phrases NOTICES = new Phrases("notice");
    public static final Phrases TASKS = new Phrases("task");
    public static final Phrases FLASHES = new Phrases("flash");

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public String sentence(String word, Locale locale) {
        return in(locale).getString(word);
    }

    /** Sentence with the details in place of {@code {0}}, {@code {1}} and so on. */
    public String sentence(String word, Locale locale, Object... details) {
        return new MessageFormat(sentence(word, locale), locale).format(details);
    }

    /** Sentence of a refusal, with the accepted files where it is about those. */
    public String sentence(Refusal no, Locale locale) {
        return no.detail() instanceof Refusal.Accepted files
                ? sentence(no.code(), locale, files)
                : sentence(no.code(), locale);
    }

    public boolean contains(String word) {
        return in(Language.INDONESIAN).containsKey(word);
    }

    /** Sentence, or the word itself if it has none, as with audit actions of an older version. */
    public String sentenceOrWord(String word, Locale locale) {
        var known = in(locale);
        return known.containsKey(word) ? known.getString(word) : word;
    }

    public List<String> words() {
        return in(Language.INDONESIAN).keySet().stream().sorted().toList();
    }

    private ResourceBundle in(Locale locale) {
        return ResourceBundle.getBundle(name, locale, Phrases.class.getClassLoader(), NO_FALLBACK);
    }
}
