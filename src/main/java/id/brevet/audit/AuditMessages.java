package id.brevet.audit;

import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("audit")
public interface AuditMessages {
    String audit();
    String lead();
    String action();
    String actor();
    String object();
    String moment();
    String changes();
    String changed(int count);
    String request();
    String from();
    String to();
    String filter();
    String clear();
    String nobody();
    String without(String what);
    String noneTitle();
    String noneText();
    String nothing();
    String anyAction();
    String thing(String type);
    String condition(String name);
    String only(String what);
}
