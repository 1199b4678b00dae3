package id.brevet.home;

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
    String whomGunadarma();

    @Message
    String whomGunadarmaText();

    @Message
    String whomStudent();

    @Message
    String whomStudentText();

    @Message
    String whomPublic();

    @Message
    String whomPublicText();

    @Message
    String closingTitle();

    @Message
    String closingText();
}
