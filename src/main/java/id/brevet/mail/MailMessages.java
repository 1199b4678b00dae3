package id.brevet.mail;

import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("mail")
public interface MailMessages {
    String language();
    String signature();
    String mails();
    String lead();
    String noServer();
    String noServerTitle();
    String search();
    String status();
    String anyStatus();
    String state(String status);
    String filter();
    String subject();
    String recipient();
    String written();
    String sentAt();
    String attempts();
    String lastTrouble();
    String retry();
    String retryOf(String subject);
    String actions();
    String refused();
    String noneTitle();
    String noneText();
    String text();
    String attachments();
    String withheld(String why);
    String readableUntil(String when);
}
