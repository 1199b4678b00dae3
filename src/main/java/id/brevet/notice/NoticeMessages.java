package id.brevet.notice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("notice")
public interface NoticeMessages {

    @Message
    String notices();

    @Message
    String lead();

    @Message
    String unread(String many);

    @Message
    String readAll();

    @Message
    String open();

    @Message
    String openOf(String what);

    @Message
    String read();

    @Message
    String readOf(String what);

    @Message
    String isNew();

    @Message
    String noneTitle();

    @Message
    String noneText();
}
