package id.brevet.home;

import id.brevet.account.GroupType;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("home")
public interface HomeMessages {
    @Message
    String title();

    @Message
    String kicker();

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String start();

    @Message
    String pathTitle();

    @Message
    String pathLead();

    @Message
    String stepRegister();

    @Message
    String stepRegisterText();

    @Message
    String stepBatch();

    @Message
    String stepBatchText();

    @Message
    String stepLearn();

    @Message
    String stepLearnText();

    @Message
    String whomTitle();

    @Message
    String whomLead();

    @Message
    String whomText(GroupType group);

    @Message
    String closingTitle();

    @Message
    String closingText();

    @Message
    String meta();

    @Message
    String nextTitle();

    @Message
    String nextLead();

    @Message
    String allBatches();

    @Message
    String noNextTitle();

    @Message
    String noNextText();

    @Message
    String coursesTitle();

    @Message
    String coursesLead();

    @Message
    String allCourses();

    @Message
    String perSeat();

    @Message
    String priceLater();

    @Message
    String yourPrice();

    @Message
    String seeBatches();
}
