package id.brevet.purchase;

import id.brevet.payment.PaymentStatus;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("purchase")
public interface PurchaseMessages {
    String bills();
    String bill();
    String billOf(String number);
    String myBillsLead();
    String findBatch();
    String status();
    String any();
    String find();
    String clear();
    String noneTitle();
    String noneText();
    String myNoneTitle();
    String myNoneText();
    String batch();
    String course();
    String begins();
    String group();
    String amount();
    String deadline();
    String paidOn();
    String price();
    String code();
    String total();
    String refunded();
    String what();
    String you();
    String history();
    String transferThis();
    String transferIfNot();
    String copyAmount();
    String copyNumber();
    String wayToPay();
    String payByCode();
    String bankTransfer();
    String codeOf(String amount, String merchant);
    String codeExample();
    String codeFilled();
    String codeTyped(String amount);
    String codeKeep();
    String merchant();
    String merchantCity();
    String nmid();
    String whyCode(String digits);
    String bank();
    String accountNumber();
    String holder();
    String prove();
    String proveAgain();
    String proveText();
    String proofFile();
    String proofFileHint();
    String preview();
    String senderName();
    String senderNameHint();
    String senderNumber();
    String senderNumberHint();
    String senderBank();
    String sending();
    String sendingFailed();
    String sendProof();
    String sentProofs();
    String proofNumber(int number);
    String giveUp();
    String giveUpText();
    String cancel();
    String cancelSure();
    String cancelNow();
    String notTransferred();
    String notTransferredHint();
    String because(String reason);
    String mayProve();
    String noMoreProofs();
    String payUntil(String moment);
    String left();
    String receipt();
    String buyAgain();
    String askOffice();
    String alreadySent(String number);
    String payer();
    String ordered();
    String receivingAccount();
    @Message
    String statusName(PaymentStatus status);
    @Message
    String stage(BillStage stage);
    @Message
    String advice(BillStage stage);
    @Message
    String deed(BillEvent deed);
    @Message
    String by(BillEventView.By by);
    String bankReference();
    String bankReferenceHint();
    String shown();
    String surplus();
    String missing(String amount);
}
