package id.brevet.home;

import id.brevet.account.GroupType;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("home")
public interface HomeMessages {
    String title();
    String kicker();
    String heading();
    String lead();
    String start();
    String pathTitle();
    String pathLead();
    String stepRegister();
    String stepRegisterText();
    String stepBatch();
    String stepBatchText();
    String stepLearn();
    String stepLearnText();
    String whomTitle();
    String whomLead();
    @Message
    String whomText(GroupType group);
    String closingTitle();
    String closingText();
    String meta();
    String nextTitle();
    String nextLead();
    String allBatches();
    String noNextTitle();
    String noNextText();
    String coursesTitle();
    String coursesLead();
    String allCourses();
    String perSeat();
    String priceLater();
    String yourPrice();
    String seeBatches();
}
