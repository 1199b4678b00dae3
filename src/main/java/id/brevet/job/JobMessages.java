package id.brevet.job;

import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("job")
public interface JobMessages {
    String jobs();
    String lead();
    String state(String state);
    String task();
    String due();
    String given();
    String recurs();
    String failures(int count);
    String lastTime();
    String success(String when);
    String failure(String when);
    String never();
    String retry();
    String retryOf(String what);
    String actions();
    String refused();
    String noneTitle(String state);
    String noneText(String state);
}
