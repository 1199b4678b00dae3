package id.brevet.receipt;

import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("receipt")
public interface ReceiptMessages {
    String check();
    String genuine();
    String genuineText();
    String refunded(String amount);
    String number();
    String paidAt();
    String amount();
    String batch();
    String name();
    String nameHint();
    String unknown();
    String unknownText();
    String home();
}
