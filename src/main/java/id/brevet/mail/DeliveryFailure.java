package id.brevet.mail;

import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** Reason why a mail could not be delivered, and whether it is permanent. */
record DeliveryFailure(String reason, boolean permanent) {

    /** Codes that refuse our credentials and not the mail, so that correcting them helps. */
    private static final Set<Integer> CREDENTIALS_REFUSED = Set.of(530, 534, 535, 538);

    private static final int LONGEST = 300;

    static DeliveryFailure of(Throwable thrown) {
        var cause = Stream.iterate(thrown, it -> it != null, Throwable::getCause)
                .reduce((outer, inner) -> inner)
                .orElse(thrown);
        var message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        var reason = Mail.oneLine(message);
        return new DeliveryFailure(reason.length() > LONGEST ? reason.substring(0, LONGEST) : reason, permanent(cause));
    }

    /** An answer without a code counts as temporary. */
    private static boolean permanent(Throwable cause) {
        return cause instanceof SmtpSender.InvalidAddress || refused(code(cause));
    }

    private static boolean refused(int code) {
        return code >= 500 && code < 600 && !CREDENTIALS_REFUSED.contains(code);
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
