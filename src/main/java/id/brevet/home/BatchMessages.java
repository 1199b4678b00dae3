package id.brevet.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("batch")
public interface BatchMessages {
    String batches();
    String lead();
    String meta();
    String metaOf(String course, String day, String room);
    String search();
    String course();
    String group();
    String type();
    String any();
    String onlyOpen();
    String sort();
    String newest();
    String soonest();
    String byTitle();
    String popular();
    String find();
    String clear();
    String noneTitle();
    String noneText();
    String noneFound();
    String noneFoundText();
    String results();
    String from();
    String forMyGroup();
    String priceLater();
    String perSeat();
    String seats(int count);
    String seatsOf(int count, int quota);
    String starts();
    String ends();
    String days();
    String hours();
    String place();
    String seatsLeft();
    String window();
    String until(String day);
    String schedule();
    String about();
    String aboutCourse();
    String readCourse();
    String prices();
    String price();
    String yourGroup();
    String yourPrice();
    String archivedNote();
    @Message
    String door(Availability it);
}
