package id.brevet.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("privacy")
public interface PrivacyMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String version(String version);

    @Message
    String who();

    @Message
    String whoText(String centre);

    @Message
    String what();

    @Message
    String account();

    @Message
    String accountText();

    @Message
    String proof();

    @Message
    String proofText();

    @Message
    String payment();

    @Message
    String paymentText();

    @Message
    String learning();

    @Message
    String learningText();

    @Message
    String mail();

    @Message
    String mailText();

    @Message
    String trail();

    @Message
    String trailText();

    @Message
    String cookies();

    @Message
    String cookiesText();

    @Message
    String basis();

    @Message
    String basisText();

    @Message
    String eyes();

    @Message
    String eyesOwn();

    @Message
    String eyesTeacher();

    @Message
    String eyesOffice();

    @Message
    String eyesPublic();

    @Message
    String eyesOthers();

    @Message
    String term();

    @Message
    String termAccount();

    @Message
    String termMoney();

    @Message
    String termCertificate();

    @Message
    String termSession();

    @Message
    String termTrail();

    @Message
    String rights();

    @Message
    String rightsText();

    @Message
    String rightKnow();

    @Message
    String rightCorrect();

    @Message
    String rightCopy();

    @Message
    String rightErase();

    @Message
    String rightWithdraw();

    @Message
    String rightObject();

    @Message
    String rightClaim();

    @Message
    String rightsHow();

    @Message
    String minors();

    @Message
    String breach();

    @Message
    String breachText();

    @Message
    String changes();

    @Message
    String changesText();

    @Message
    String contact();

    @Message
    String contactNone();

    @Message
    String whatsappText();
}
