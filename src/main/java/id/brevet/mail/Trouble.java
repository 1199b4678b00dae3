package id.brevet.mail;

import io.vertx.ext.mail.SMTPException;
import java.util.Set;
import java.util.stream.Stream;

/** Why a mail could not be delivered, and whether trying again would change that. */
record Trouble(String words, boolean lasting) {

    /** A server that wants other credentials says nothing about the mail; the office will correct them. */
    private static final Set<Integer> ABOUT_US = Set.of(530, 534, 535, 538);

    private static final int ENOUGH = 300;

    static Trouble of(Throwable thrown) {
        var cause = Stream.iterate(thrown, it -> it != null, Throwable::getCause)
                .reduce((outer, inner) -> inner)
                .orElse(thrown);
        var said = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        var words = Mail.oneLine(said);
        return new Trouble(words.length() > ENOUGH ? words.substring(0, ENOUGH) : words, lasting(cause));
    }

    private static boolean lasting(Throwable cause) {
        return cause instanceof IllegalArgumentException || (cause instanceof SMTPException no && refused(no));
    }

    /** Nonsense counts as a refusal to the library; to us it is a server in trouble. */
    private static boolean refused(SMTPException no) {
        var code = no.getReplyCode();
        return no.isPermanent()
                && !ABOUT_US.contains(code)
                && String.valueOf(no.getReplyMessage()).startsWith(String.valueOf(code));
    }
}
