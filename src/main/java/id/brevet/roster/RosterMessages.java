package id.brevet.roster;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("roster")
public interface RosterMessages {

    @Message
    String lead();

    @Message
    String sample();

    @Message
    String otherSheet();

    @Message
    String faults();

    @Message
    String row();

    @Message
    String column();

    @Message
    String fault();

    @Message
    String sheet();

    @Message
    String sheetHint();

    @Message
    String check();

    @Message
    String columns();

    @Message
    String columnsText();

    @Message
    String sound(int many);

    @Message
    String takeIn(int many);

    @Message
    String andMore(int many);

    @Message
    String faulty(int many);

    @Message
    String rowNumber(int number);
}
