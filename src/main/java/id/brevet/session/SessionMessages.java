package id.brevet.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("session")
public interface SessionMessages {

    @Message
    String signInLead();

    @Message
    String signInToGoOn();

    @Message
    String noAccount();

    @Message
    String newPassword();

    @Message
    String currentPassword();

    @Message
    String forgotten();

    @Message
    String forgottenLead();

    @Message
    String sendLink();

    @Message
    String resetTitle();

    @Message
    String resetWithoutLink();

    @Message
    String askLinkAgain();

    @Message
    String resetLead();

    @Message
    String setPassword();

    @Message
    String passwordLead();

    @Message
    String sessionsLead();

    @Message
    String thisDevice();

    @Message
    String endSession();

    @Message
    String endSessionOf(String device);

    @Message
    String endOthers();

    @Message
    String lastSeen(String when);

    @Message
    String signedInSince(String when);

    @Message
    String unknownDevice();

    @Message
    String kind(Session.Kind kind);
}
