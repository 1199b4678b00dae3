package id.brevet.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("step")
public interface StepMessages {
    @Message
    String buy(String amount);

    @Message
    String next();

    @Message
    String nextSeat(long hours);

    @Message
    String nextCode();

    @Message
    String nextProof();

    @Message
    String openBill();

    @Message
    String billOf(String number, String amount);

    @Message
    String payBefore(String moment);

    @Message
    String toProfile();

    @Message
    String elsewhere();

    @Message
    String toDesk();

    @Message
    String opensOn(String moment);

    @Message
    String signIn();

    @Message
    String register();

    @Message
    String title(NextStep it);

    @Message
    String text(NextStep it);
}
