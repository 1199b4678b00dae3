package id.brevet.purchase;

import id.brevet.payment.PaymentStatus;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("purchase")
public interface PurchaseMessages {

    @Message
    String bills();

    @Message
    String bill();

    @Message
    String billOf(String number);

    @Message
    String myBillsLead();

    @Message
    String findBatch();

    @Message
    String status();

    @Message
    String any();

    @Message
    String find();

    @Message
    String clear();

    @Message
    String noneTitle();

    @Message
    String noneText();

    @Message
    String myNoneTitle();

    @Message
    String myNoneText();

    @Message
    String batch();

    @Message
    String course();

    @Message
    String begins();

    @Message
    String group();

    @Message
    String amount();

    @Message
    String deadline();

    @Message
    String paidOn();

    @Message
    String price();

    @Message
    String code();

    @Message
    String total();

    @Message
    String refunded();

    @Message
    String what();

    @Message
    String you();

    @Message
    String history();

    @Message
    String transferThis();

    @Message
    String transferIfNot();

    @Message
    String copyAmount();

    @Message
    String copyNumber();

    @Message
    String wayToPay();

    @Message
    String payByCode();

    @Message
    String bankTransfer();

    @Message
    String codeOf(String amount, String merchant);

    @Message
    String codeExample();

    @Message
    String codeFilled();

    @Message
    String codeTyped(String amount);

    @Message
    String codeKeep();

    @Message
    String merchant();

    @Message
    String merchantCity();

    @Message
    String nmid();

    @Message
    String whyCode(String digits);

    @Message
    String bank();

    @Message
    String accountNumber();

    @Message
    String holder();

    @Message
    String prove();

    @Message
    String proveAgain();

    @Message
    String proveText();

    @Message
    String proofFile();

    @Message
    String proofFileHint();

    @Message
    String preview();

    @Message
    String senderName();

    @Message
    String senderNameHint();

    @Message
    String senderNumber();

    @Message
    String senderNumberHint();

    @Message
    String senderBank();

    @Message
    String sending();

    @Message
    String sendingFailed();

    @Message
    String sendProof();

    @Message
    String sentProofs();

    @Message
    String proofNumber(int number);

    @Message
    String giveUp();

    @Message
    String giveUpText();

    @Message
    String cancel();

    @Message
    String cancelSure();

    @Message
    String cancelNow();

    @Message
    String notTransferred();

    @Message
    String notTransferredHint();

    @Message
    String because(String reason);

    @Message
    String mayProve();

    @Message
    String noMoreProofs();

    @Message
    String payUntil(String moment);

    @Message
    String left();

    @Message
    String receipt();

    @Message
    String buyAgain();

    @Message
    String askOffice();

    @Message
    String alreadySent(String number);

    @Message
    String payer();

    @Message
    String ordered();

    @Message
    String receivingAccount();

    @Message
    String letterGreeting(String name);

    @Message
    String letterOrdered(String batch, String course);

    @Message
    String letterAmount();

    @Message
    String letterExactly();

    @Message
    String letterAccount();

    @Message
    String letterHolder(String holder);

    @Message
    String letterUntil();

    @Message
    String letterThen();

    @Message
    String letterOpen();

    @Message
    String orderedSubject(String number);

    @Message
    String remindedSubject(String number);

    @Message
    String remindedNews(String amount, String batch, String moment);

    @Message
    String expiredSubject(String number);

    @Message
    String expiredNews(String number, String batch);

    @Message
    String rejectedSubject(String number);

    @Message
    String rejectedNews(String number, String batch, String reason);

    @Message
    String wantedSubject(String number);

    @Message
    String wantedNews(String number, String batch, String reason);

    @Message
    String canceledSubject(String number);

    @Message
    String canceledNews(String number, String batch, String reason);

    @Message
    String withoutReason();

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

    @Message
    String bankReference();

    @Message
    String bankReferenceHint();

    @Message
    String partSubject(String number);

    @Message
    String partNews(String amount, String number, String batch, String missing);

    @Message
    String lateSubject(String number);

    @Message
    String lateNews(String amount, String number, String batch);

    @Message
    String surplusSubject(String number);

    @Message
    String surplusNews(String amount, String number);

    @Message
    String refundedSubject(String number);

    @Message
    String returnedNews(String amount, String number, String batch, String reason);

    @Message
    String keptNews(String amount, String number, String batch, String reason);

    @Message
    String movedSubject(String number);

    @Message
    String movedNews(String number, String before, String after, String day, String reason);

    @Message
    String shown();

    @Message
    String surplus();

    @Message
    String missing(String amount);
}
