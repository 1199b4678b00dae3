package id.brevet.payment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("receiving")
public interface ReceivingMessages {
    @Message
    String accounts();

    @Message
    String lead();

    @Message
    String saved();

    @Message
    String staleTitle();

    @Message
    String staleText();

    @Message
    String noneTitle();

    @Message
    String noneText();

    @Message
    String bank();

    @Message
    String bankHint();

    @Message
    String holder();

    @Message
    String number();

    @Message
    String numberHint();

    @Message
    String status();

    @Message
    String actions();

    @Message
    String active();

    @Message
    String inactive();

    @Message
    String activate();

    @Message
    String activateOf(String bank);

    @Message
    String deactivate();

    @Message
    String deactivateOf(String bank);

    @Message
    String add();

    @Message
    String save();
}
