package id.brevet.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("account")
public interface AccountMessages {

    @Message
    String signIn();

    @Message
    String signInLead();

    @Message
    String signInToGoOn();

    @Message
    String register();

    @Message
    String registerLead();

    @Message
    String registerDone();

    @Message
    String haveAccount();

    @Message
    String noAccount();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String email();

    @Message
    String emailHint();

    @Message
    String phone();

    @Message
    String phoneHint();

    @Message
    String password();

    @Message
    String passwordHint();

    @Message
    String newPassword();

    @Message
    String currentPassword();

    @Message
    String confirmPassword();

    @Message
    String group();

    @Message
    String groupHint();

    @Message
    String groupName(GroupType group);

    @Message
    String groupNote(GroupType group);

    @Message
    String institution();

    @Message
    String institutionHint();

    @Message
    String origin();

    @Message
    String birthDate();

    @Message
    String address();

    @Message
    String forgotten();

    @Message
    String forgottenLead();

    @Message
    String sendLink();

    @Message
    String backToSignIn();

    @Message
    String verify();

    @Message
    String verifyLead();

    @Message
    String verifyWithoutLink();

    @Message
    String code();

    @Message
    String codeHint();

    @Message
    String sendCodeAgain();

    @Message
    String noCode();

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
    String passwordTitle();

    @Message
    String passwordLead();

    @Message
    String sessions();

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

    @Message
    String news(News news);

    @Message
    String verificationSubject();

    @Message
    String resetSubject();

    @Message
    String letterGreeting(String name);

    @Message
    String letterCode();

    @Message
    String letterLink();

    @Message
    String letterCodeLife();

    @Message
    String letterReset();

    @Message
    String letterResetLife();

    @Message
    String letterNotYou();

    @Message
    String letterOpen();

    @Message
    String letterSetPassword();
}
