package id.brevet.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("step")
public interface StepMessages {
    String buy(String amount);
    String next();
    String nextSeat(long hours);
    String nextCode();
    String nextProof();
    String openBill();
    String billOf(String number, String amount);
    String payBefore(String moment);
    String toProfile();
    String elsewhere();
    String toDesk();
    String opensOn(String moment);
    String signIn();
    String register();
    @Message
    String title(NextStep it);
    @Message
    String text(NextStep it);
}
