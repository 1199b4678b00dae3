package id.brevet.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("audit")
public interface AuditMessages {

    @Message
    String audit();

    @Message
    String lead();

    @Message
    String action();

    @Message
    String actor();

    @Message
    String object();

    @Message
    String moment();

    @Message
    String changes();

    @Message
    String changed(int count);

    @Message
    String request();

    @Message
    String from();

    @Message
    String to();

    @Message
    String filter();

    @Message
    String clear();

    @Message
    String nobody();

    @Message
    String without(String what);

    @Message
    String noneTitle();

    @Message
    String noneText();

    @Message
    String nothing();

    @Message
    String anyAction();

    @Message
    String thing(String type);

    @Message
    String condition(String name);

    @Message
    String only(String what);
}
