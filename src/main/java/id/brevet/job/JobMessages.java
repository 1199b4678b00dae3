package id.brevet.job;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("job")
public interface JobMessages {

    @Message
    String jobs();

    @Message
    String lead();

    @Message
    String state(String state);

    @Message
    String task();

    @Message
    String due();

    @Message
    String given();

    @Message
    String recurs();

    @Message
    String failures(int count);

    @Message
    String lastTime();

    @Message
    String success(String when);

    @Message
    String failure(String when);

    @Message
    String never();

    @Message
    String retry();

    @Message
    String retryOf(String what);

    @Message
    String actions();

    @Message
    String refused();

    @Message
    String noneTitle(String state);

    @Message
    String noneText(String state);
}
