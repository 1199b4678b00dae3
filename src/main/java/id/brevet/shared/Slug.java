package id.brevet.shared;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.IntStream;

/** Form of a title for URLs. */
public final class Slug {

    private static final int LONGEST = 200;

    private Slug() {}

    /** Lower-case letters, digits and hyphens; the fallback if none of the title is left. */
    public static String of(String title, String fallback) {
        var ascii = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace("&", " and ")
                .replace("@", " at ")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ø", "o")
                .replace("đ", "d")
                .replace("ł", "l")
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-");
        var cut = ascii.substring(0, Math.min(LONGEST, ascii.length())).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? fallback : cut;
    }

    /** The slug itself, or the first of slug-1, slug-2, … that is not taken. */
    public static String firstFree(String slug, Collection<String> taken) {
        return taken.contains(slug)
                ? IntStream.iterate(1, it -> it + 1)
                        .mapToObj(it -> slug + "-" + it)
                        .filter(it -> !taken.contains(it))
                        .findFirst()
                        .orElseThrow()
                : slug;
    }
}
