package id.brevet.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("batch")
public interface BatchMessages {
    @Message
    String batches();

    @Message
    String lead();

    @Message
    String meta();

    @Message
    String metaOf(String course, String day, String room);

    @Message
    String search();

    @Message
    String course();

    @Message
    String group();

    @Message
    String type();

    @Message
    String any();

    @Message
    String onlyOpen();

    @Message
    String sort();

    @Message
    String newest();

    @Message
    String soonest();

    @Message
    String byTitle();

    @Message
    String popular();

    @Message
    String find();

    @Message
    String clear();

    @Message
    String noneTitle();

    @Message
    String noneText();

    @Message
    String noneFound();

    @Message
    String noneFoundText();

    @Message
    String results();

    @Message
    String from();

    @Message
    String forMyGroup();

    @Message
    String priceLater();

    @Message
    String perSeat();

    @Message
    String seats(int count);

    @Message
    String seatsOf(int count, int quota);

    @Message
    String starts();

    @Message
    String ends();

    @Message
    String days();

    @Message
    String hours();

    @Message
    String place();

    @Message
    String seatsLeft();

    @Message
    String window();

    @Message
    String until(String day);

    @Message
    String schedule();

    @Message
    String about();

    @Message
    String aboutCourse();

    @Message
    String readCourse();

    @Message
    String prices();

    @Message
    String price();

    @Message
    String yourGroup();

    @Message
    String yourPrice();

    @Message
    String archivedNote();

    @Message
    String door(Availability it);
}
