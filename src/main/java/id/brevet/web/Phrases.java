package id.brevet.web;

import id.brevet.shared.Refusal;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sentences for the stable codes of one kind, from {@code <name>_id.properties} and {@code <name>_en.properties}. */
public record Phrases(String name) {

    public static final Phrases REFUSALS = new Phrases("refusal");
    public static final Phrases DEEDS = new Phrases("deed");
    public static final Phrases NOTICES = new Phrases("notice");
    public static final Phrases TASKS = new Phrases("task");
    public static final Phrases FLASHES = new Phrases("flash");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

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

    /** Sentence {@code <word>.<part>}, or of the word's family before the first underscore, or of all words. */
    public @Nullable String nearest(String word, String part, Locale locale) {
        return Stream.of(word + "." + part, word.replaceFirst("_.*", "") + "." + part, part)
                .filter(this::contains)
                .findFirst()
                .map(it -> sentence(it, locale))
                .orElse(null);
    }

    /** Number of details that a sentence has places for. */
    public int places(String word) {
        return PLACE.matcher(sentence(word, Language.INDONESIAN))
                .results()
                .mapToInt(it -> Integer.parseInt(it.group(1)) + 1)
                .max()
                .orElse(0);
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
