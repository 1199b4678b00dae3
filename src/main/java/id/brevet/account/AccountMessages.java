package id.brevet.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("account")
public interface AccountMessages {

    @Message
    String signIn();

    @Message
    String register();

    @Message
    String registerLead();

    @Message
    String registerDone();

    @Message
    String haveAccount();

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
    String passwordTitle();

    @Message
    String sessions();

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

    @Message
    String profile();

    @Message
    String profileLead();

    @Message
    String contactData();

    @Message
    String personalData();

    @Message
    String saveProfile();

    @Message
    String avatar();

    @Message
    String avatarHint();

    @Message
    String emailChangeHint();

    @Message
    String emailWaits(String address, String current);

    @Message
    String keepEmail();

    @Message
    String nim();

    @Message
    String nimHint();

    @Message
    String nik();

    @Message
    String nikHint();

    @Message
    String proof();

    @Message
    String proofHint();

    @Message
    String proofLaterHint();

    @Message
    String seeProof();

    @Message
    String groupChangeHint();

    @Message
    String refusedBecause(String reason);

    @Message
    String consentTitle();

    @Message
    String consentGiven(String version, String when);

    @Message
    String consentAsked();

    @Message
    String agree();

    @Message
    String privacy();

    @Message
    String consentLabel();

    @Message
    String consentHint();

    @Message
    String invitationSubject();

    @Message
    String letterInvitation(String centre);

    @Message
    String letterInvitationLife();

    @Message
    String changedSubject();

    @Message
    String phoneChanged(String phone);

    @Message
    String emailChanged(String address);

    @Message
    String proofApproved();

    @Message
    String proofRefused(String reason);

    @Message
    String letterChangedNotYou();

    @Message
    String standing(GroupStanding standing);

    @Message
    String standingText(GroupStanding standing);
}
