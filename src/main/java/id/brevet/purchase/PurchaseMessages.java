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
    String billsLead();

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
    String without();

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
    String trail();

    @Message
    String transferThis();

    @Message
    String transferIfNot();

    @Message
    String copyAmount();

    @Message
    String copyNumber();

    @Message
    String export();

    @Message
    String column(ExportColumn column);

    @Message
    String larger();

    @Message
    String smaller();

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
    String enrol();

    @Message
    String enrolLead();

    @Message
    String enrolNow();

    @Message
    String whyNot(String code);

    @Message
    String student();

    @Message
    String studentHint();

    @Message
    String whichStudent();

    @Message
    String noStudentTitle();

    @Message
    String noStudentText();

    @Message
    String addStudent();

    @Message
    String noBatchTitle();

    @Message
    String noBatchText();

    @Message
    String chooseBatch();

    @Message
    String batchOption(String title, String day, int seats);

    @Message
    String search();

    @Message
    String searchHint();

    @Message
    String oneBatch();

    @Message
    String onePayer();

    @Message
    String payer();

    @Message
    String contact();

    @Message
    String writeWa();

    @Message
    String waHello(String name, String number);

    @Message
    String ordered();

    @Message
    String receivingAccount();

    @Message
    String receiptNumber();

    @Message
    String cash();

    @Message
    String transfer();

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String note();

    @Message
    String settle();

    @Message
    String settleText();

    @Message
    String takeCash(String amount);

    @Message
    String decide();

    @Message
    String late();

    @Message
    String lateText();

    @Message
    String openDesk();

    @Message
    String proof();

    @Message
    String proofOf(String name);

    @Message
    String enlarge();

    @Message
    String openPdf();

    @Message
    String sentAt();

    @Message
    String earlierProofs();

    @Message
    String withoutProof();

    @Message
    String desk();

    @Message
    String queue();

    @Message
    String place(long place, long total);

    @Message
    String previous();

    @Message
    String next();

    @Message
    String into();

    @Message
    String waitsSince();

    @Message
    String acceptReason();

    @Message
    String acceptUsually();

    @Message
    String acceptUnseen();

    @Message
    String acceptReasonHint();

    @Message
    String takePart();

    @Message
    String partTaken();

    @Message
    String cashUsually();

    @Message
    String otherReason();

    @Message
    String otherReasonHint();

    @Message
    String accept();

    @Message
    String reject();

    @Message
    String ask();

    @Message
    String settleTransfer();

    @Message
    String cancelBill();

    @Message
    String reopen();

    @Message
    String queueEmptyTitle();

    @Message
    String queueEmptyText();

    @Message
    String allBills();

    @Message
    String elsewhere(String deed, String who, String moment);

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
    String done(OfficeAction move);

    @Message
    String bankReference();

    @Message
    String bankReferenceHint();

    @Message
    String leads();

    @Message
    String noLeads();

    @Message
    String acceptWith();

    @Message
    String twins();

    @Message
    String undo();

    @Message
    String undoLast();

    @Message
    String decisionsWaiting();

    @Message
    String allDecided();

    @Message
    String accepted();

    @Message
    String rejected();

    @Message
    String askedAgain();

    @Message
    String notDone();

    @Message
    String lost();

    @Message
    String look();

    @Message
    String gone();

    @Message
    String ofHundred(int score);

    @Message
    String twin(ProofQueue.Twin.Kind kind);

    @Message
    String bringStatement();
}
