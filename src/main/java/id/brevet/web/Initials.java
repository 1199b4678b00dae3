package id.brevet.web;

import io.quarkus.qute.TemplateExtension;

/** Initials of a person, shown where there is no picture. */
@TemplateExtension(matchName = "initials")
public class Initials {

    private Initials() {}

    public static String of(String name) {
        var words = name.strip().split("\\s+");
        var last = words.length > 1 ? first(words[words.length - 1]) : "";
        return (first(words[0]) + last).toUpperCase(java.util.Locale.ROOT);
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
