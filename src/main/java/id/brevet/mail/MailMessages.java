package id.brevet.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("mail")
public interface MailMessages {

    @Message
    String language();

    @Message
    String signature();

    @Message
    String mails();

    @Message
    String lead();

    @Message
    String noServer();

    @Message
    String noServerTitle();

    @Message
    String search();

    @Message
    String status();

    @Message
    String anyStatus();

    @Message
    String state(String status);

    @Message
    String filter();

    @Message
    String subject();

    @Message
    String recipient();

    @Message
    String written();

    @Message
    String sentAt();

    @Message
    String attempts();

    @Message
    String lastTrouble();

    @Message
    String retry();

    @Message
    String retryOf(String subject);

    @Message
    String actions();

    @Message
    String refused();

    @Message
    String noneTitle();

    @Message
    String noneText();

    @Message
    String text();

    @Message
    String attachments();

    @Message
    String withheld(String why);

    @Message
    String readableUntil(String when);
}
