package id.brevet.mail;

import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** Why a mail could not be delivered, and whether trying again would change that. */
record DeliveryFailure(String words, boolean lasting) {

    /** A server that wants other credentials says nothing about the mail; the office will correct them. */
    private static final Set<Integer> ABOUT_US = Set.of(530, 534, 535, 538);

    private static final int ENOUGH = 300;

    static DeliveryFailure of(Throwable thrown) {
        var cause = Stream.iterate(thrown, it -> it != null, Throwable::getCause)
                .reduce((outer, inner) -> inner)
                .orElse(thrown);
        var said = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        var words = Mail.oneLine(said);
        return new DeliveryFailure(words.length() > ENOUGH ? words.substring(0, ENOUGH) : words, lasting(cause));
    }

    /** Nonsense instead of a number is a server in trouble. */
    private static boolean lasting(Throwable cause) {
        return cause instanceof SmtpSender.NoAddress || refused(code(cause));
    }

    private static boolean refused(int code) {
        return code >= 500 && code < 600 && !ABOUT_US.contains(code);
    }

    private static int code(Throwable cause) {
        if (cause instanceof SMTPAddressFailedException recipient) {
            return recipient.getReturnCode();
        }
        if (cause instanceof SMTPSenderFailedException sender) {
            return sender.getReturnCode();
        }
        return cause instanceof SMTPSendFailedException letter ? letter.getReturnCode() : -1;
    }
}
