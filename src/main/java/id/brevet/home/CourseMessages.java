package id.brevet.home;

import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("course")
public interface CourseMessages {
    String courses();
    String lead();
    String meta();
    String search();
    String sort();
    String newest();
    String byTitle();
    String popular();
    String find();
    String clear();
    String results();
    String noneTitle();
    String noneText();
    String noneFound();
    String noneFoundText();
    String openBatches(long count);
    String picture(String title);
    String about();
    String outcomes();
    String achievements();
    String batches();
    String allBatches();
    String noBatchTitle();
    String noBatchText();
    String seeBatches();
    String toDesk();
}
