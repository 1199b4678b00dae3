package id.brevet.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("session")
public interface SessionMessages {
    String signInLead();
    String signInToGoOn();
    String noAccount();
    String newPassword();
    String currentPassword();
    String forgotten();
    String forgottenLead();
    String sendLink();
    String resetTitle();
    String resetWithoutLink();
    String askLinkAgain();
    String resetLead();
    String setPassword();
    String passwordLead();
    String sessionsLead();
    String thisDevice();
    String endSession();
    String endSessionOf(String device);
    String endOthers();
    String lastSeen(String when);
    String signedInSince(String when);
    String unknownDevice();
    @Message
    String kind(Session.Kind kind);
}
