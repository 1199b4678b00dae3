package id.brevet.payment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("receiving")
public interface ReceivingAccountMessages {
    @Message
    String accounts();

    @Message
    String lead();

    @Message
    String saved();

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
    String bankBecomes(String bank);

    @Message
    String holderBecomes(String holder);

    @Message
    String numberBecomes(String number);

    @Message
    String codeBecomes();

    @Message
    String edit();

    @Message
    String editLead(String account);

    @Message
    String newNumber();

    @Message
    String newNumberHint(String number);

    @Message
    String isActivated();

    @Message
    String isDeactivated();

    @Message
    String asked();

    @Message
    String twoNeeded();

    @Message
    String awaited(long bills);

    @Message
    String code();

    @Message
    String codeLead();

    @Message
    String codeText();

    @Message
    String codeTextHint();

    @Message
    String codePicture();

    @Message
    String codePictureHint();

    @Message
    String codeRead();

    @Message
    String codeIs();

    @Message
    String codeCheck();

    @Message
    String merchant();

    @Message
    String city();

    @Message
    String nmid();

    @Message
    String codeSave();

    @Message
    String codeOther();

    @Message
    String addCode();

    @Message
    String add();

    @Message
    String save();
}
