package id.brevet.roster;

import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("roster")
public interface RosterMessages {
    String lead();
    String sample();
    String otherSheet();
    String faults();
    String row();
    String column();
    String fault();
    String sheet();
    String sheetHint();
    String check();
    String columns();
    String columnsText();
    String sound(int many);
    String takeIn(int many);
    String andMore(int many);
    String faulty(int many);
    String rowNumber(int number);
}
