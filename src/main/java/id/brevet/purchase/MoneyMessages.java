package id.brevet.purchase;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("money")
public interface MoneyMessages {

    @Message
    String seenOnAccount();

    @Message
    String paidInTime(String day);

    @Message
    String partCame(String day, String missing);

    @Message
    String cameLate(String day);

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
    String movedNote(String before, String after, String reason);

    @Message
    String refund();

    @Message
    String refundable();

    @Message
    String refundHint(String most);

    @Message
    String reasonHint();

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
    String shown();

    @Message
    String surplus();

    @Message
    String surplusKept();

    @Message
    String lateText();

    @Message
    String lateUsually();

    @Message
    String acceptLate();

    @Message
    String stray();

    @Message
    String strayLead();

    @Message
    String strayNoneTitle();

    @Message
    String strayNoneText();

    @Message
    String what();

    @Message
    String strayKind(UnsettledMoney kind);

    @Message
    String missing(String amount);
}
