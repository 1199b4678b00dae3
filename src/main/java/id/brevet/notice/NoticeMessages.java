package id.brevet.notice;

import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("notice")
public interface NoticeMessages {
    String notices();
    String lead();
    String unread(String many);
    String readAll();
    String open();
    String openOf(String what);
    String read();
    String readOf(String what);
    String isNew();
    String noneTitle();
    String noneText();
}
