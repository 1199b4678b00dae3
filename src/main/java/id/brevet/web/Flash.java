package id.brevet.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The message about what was just done: its word travels in the address, its sentence is in {@code flash_*}. */
@Named
@RequestScoped
public class Flash {

    private static final String PARAMETER = "kabar";

    @Inject
    HttpServerRequest request;

    @Inject
    Language language;

    /** The address of a page that shows the message. */
    public static String at(String path, String word) {
        if (!Phrases.FLASHES.contains(word)) {
            throw new IllegalArgumentException("No sentence for the message " + word);
        }
        return wordedByPage(path, word);
    }

    /** The address of a page that has a sentence of its own for the word. */
    public static String wordedByPage(String path, String word) {
        return path + (path.contains("?") ? "&" : "?") + PARAMETER + "=" + word;
    }

    /** An invented word is not shown, and neither is that of the page on which a form was refused. */
    public @Nullable String text() {
        var word = word();
        return Phrases.FLASHES.contains(word) ? Phrases.FLASHES.sentence(word, language.locale()) : null;
    }

    public String word() {
        var word = request.method().name().equals("GET") ? request.getParam(PARAMETER) : null;
        return word == null ? "" : word;
    }
}
