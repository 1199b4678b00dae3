package id.brevet.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("course")
public interface CourseMessages {
    @Message
    String courses();

    @Message
    String lead();

    @Message
    String meta();

    @Message
    String search();

    @Message
    String sort();

    @Message
    String newest();

    @Message
    String byTitle();

    @Message
    String popular();

    @Message
    String find();

    @Message
    String clear();

    @Message
    String results();

    @Message
    String noneTitle();

    @Message
    String noneText();

    @Message
    String noneFound();

    @Message
    String noneFoundText();

    @Message
    String openBatches(long count);

    @Message
    String picture(String title);

    @Message
    String about();

    @Message
    String outcomes();

    @Message
    String achievements();

    @Message
    String batches();

    @Message
    String allBatches();

    @Message
    String noBatchTitle();

    @Message
    String noBatchText();

    @Message
    String seeBatches();

    @Message
    String toDesk();
}
