package id.brevet.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("desk")
public interface DeskMessages {

    @Message
    String billsLead();

    @Message
    String without();

    @Message
    String trail();

    @Message
    String export();

    @Message
    String column(ExportColumn column);

    @Message
    String larger();

    @Message
    String smaller();

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
    String contact();

    @Message
    String writeWa();

    @Message
    String waHello(String name, String number);

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
    String done(OfficeAction move);

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

    @Message
    String seenOnAccount();

    @Message
    String paidInTime(String day);

    @Message
    String partCame(String day, String missing);

    @Message
    String cameLate(String day);

    @Message
    String movedNote(String before, String after, String reason);

    @Message
    String refund();

    @Message
    String refundable();

    @Message
    String refundHint(String most);

    @Message
    String refundReasonHint();

    @Message
    String reference();

    @Message
    String referenceHint();

    @Message
    String refundNow();

    @Message
    String wishReturned(String amount, String reason);

    @Message
    String wishKept(String amount, String reason);

    @Message
    String twoNeeded();

    @Message
    String nothingTitle();

    @Message
    String nothingText();

    @Message
    String move();

    @Message
    String moveText(String batch);

    @Message
    String target();

    @Message
    String moveNow();

    @Message
    String immovableTitle();

    @Message
    String immovableText();

    @Message
    String itsMoney();

    @Message
    String itsMoneyText(String amount);

    @Message
    String surplusKept();

    @Message
    String lateMoneyText();

    @Message
    String lateUsually();

    @Message
    String acceptLate();

    @Message
    String unsettled();

    @Message
    String unsettledLead();

    @Message
    String unsettledNoneTitle();

    @Message
    String unsettledNoneText();

    @Message
    String unsettledChoice();

    @Message
    String unsettledKind(UnsettledMoney kind);
}
