package id.brevet.receipt;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("receipt")
public interface ReceiptMessages {
    @Message
    String mailSubject(String number, String course);

    @Message
    String mailGreeting(String name);

    @Message
    String mailPaid(String amount, String course, String batch);

    @Message
    String mailCheck();

    @Message
    String mailThanks();

    @Message
    String check();

    @Message
    String genuine();

    @Message
    String genuineText();

    @Message
    String refunded(String amount);

    @Message
    String number();

    @Message
    String paidAt();

    @Message
    String amount();

    @Message
    String batch();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String unknown();

    @Message
    String unknownText();

    @Message
    String home();
}
