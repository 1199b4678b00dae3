package id.brevet.home;

import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("privacy")
public interface PrivacyMessages {
    String title();
    String lead();
    String version(String version);
    String who();
    String whoText(String centre);
    String what();
    String account();
    String accountText();
    String proof();
    String proofText();
    String payment();
    String paymentText();
    String learning();
    String learningText();
    String mail();
    String mailText();
    String trail();
    String trailText();
    String cookies();
    String cookiesText();
    String basis();
    String basisText();
    String eyes();
    String eyesOwn();
    String eyesTeacher();
    String eyesOffice();
    String eyesPublic();
    String eyesOthers();
    String term();
    String termAccount();
    String termMoney();
    String termCertificate();
    String termSession();
    String termTrail();
    String rights();
    String rightsText();
    String rightKnow();
    String rightCorrect();
    String rightCopy();
    String rightErase();
    String rightWithdraw();
    String rightObject();
    String rightClaim();
    String rightsHow();
    String minors();
    String breach();
    String breachText();
    String changes();
    String changesText();
    String contact();
    String contactNone();
    String whatsappText();
}
