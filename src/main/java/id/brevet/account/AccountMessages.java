package id.brevet.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("account")
public interface AccountMessages {
    String signIn();
    String register();
    String registerLead();
    String registerDone();
    String haveAccount();
    String name();
    String nameHint();
    String email();
    String emailHint();
    String phone();
    String phoneHint();
    String password();
    String passwordHint();
    String confirmPassword();
    String group();
    String groupHint();
    @Message
    String groupName(GroupType group);
    @Message
    String groupNote(GroupType group);
    String institution();
    String institutionHint();
    String origin();
    String birthDate();
    String address();
    String backToSignIn();
    String verify();
    String verifyLead();
    String verifyWithoutLink();
    String code();
    String codeHint();
    String sendCodeAgain();
    String noCode();
    String passwordTitle();
    String sessions();
    String profile();
    String profileLead();
    String contactData();
    String personalData();
    String saveProfile();
    String avatar();
    String avatarHint();
    String emailChangeHint();
    String emailWaits(String address, String current);
    String keepEmail();
    String nim();
    String nimHint();
    String nik();
    String nikHint();
    String proof();
    String proofHint();
    String proofLaterHint();
    String seeProof();
    String groupChangeHint();
    String refusedBecause(String reason);
    String consentTitle();
    String consentGiven(String version, String when);
    String consentAsked();
    String agree();
    String privacy();
    String consentLabel();
    String consentHint();
    @Message
    String standing(GroupStanding standing);
    @Message
    String standingText(GroupStanding standing);
}
