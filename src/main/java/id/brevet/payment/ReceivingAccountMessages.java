package id.brevet.payment;

import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("receiving")
public interface ReceivingAccountMessages {
    String accounts();
    String lead();
    String noneTitle();
    String noneText();
    String bank();
    String bankHint();
    String holder();
    String number();
    String numberHint();
    String status();
    String actions();
    String active();
    String inactive();
    String activate();
    String activateOf(String bank);
    String deactivate();
    String deactivateOf(String bank);
    String bankBecomes(String bank);
    String holderBecomes(String holder);
    String numberBecomes(String number);
    String codeBecomes();
    String edit();
    String editLead(String account);
    String newNumber();
    String newNumberHint(String number);
    String isActivated();
    String isDeactivated();
    String twoNeeded();
    String awaited(long bills);
    String code();
    String codeLead();
    String codeText();
    String codeTextHint();
    String codePicture();
    String codePictureHint();
    String codeRead();
    String codeIs();
    String codeCheck();
    String merchant();
    String city();
    String nmid();
    String codeSave();
    String codeOther();
    String addCode();
    String add();
    String save();
    String asked();
}
