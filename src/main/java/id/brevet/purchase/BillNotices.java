package id.brevet.purchase;

import id.brevet.account.User;
import id.brevet.ground.Setup;
import id.brevet.mail.Letter;
import id.brevet.mail.MailQueue;
import id.brevet.notice.Notices;
import id.brevet.payment.AccountNumberCipher;
import id.brevet.payment.Payment;
import id.brevet.web.Bundles;
import id.brevet.web.Format;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Sends students mail and notices about their purchases. */
@ApplicationScoped
public class BillNotices {

    @CheckedTemplate(basePath = "purchase/mail")
    static class Letters {
        static native TemplateInstance ordered(BillView bill, TransferTarget account, String link);

        static native TemplateInstance orderedText(BillView bill, TransferTarget account, String link);

        static native TemplateInstance news(String name, String news, String link);

        static native TemplateInstance newsText(String name, String news, String link);
    }

    @Inject
    MailQueue mailQueue;

    @Inject
    Notices notices;

    @Inject
    AccountNumberCipher cipher;

    @Inject
    Bundles bundles;

    @Inject
    Setup setup;

    @Inject
    Clock clock;

    /** The mail says what to pay, where and until when. */
    void announceOrder(Purchase it) {
        var bill = BillView.at(clock.instant(), it);
        var account = TransferTarget.of(it.payment.receivingAccount, cipher);
        var link = setup.link(bill.href());
        var text = Letters.orderedText(bill, account, link);
        var html = Letters.ordered(bill, account, link);
        var payer = it.payment.payer;
        var subject = words(payer).orderedSubject(bill.number());
        mailQueue.post(
                new Letter(payer.email, payer.language, subject, text, html).once("bill-ordered/" + it.payment.id));
        notices.tell(payer.id, "bill_ordered", bill.href(), bill.number(), Format.rupiah(it.payment.total));
    }

    void remind(Purchase it) {
        var payment = it.payment;
        var until = Format.moment(payment.expiresAt, payment.payer.language);
        var words = words(payment.payer);
        var news = words.remindedNews(Format.rupiah(payment.total), it.batch.title, until);
        sendMail(it, words.remindedSubject(payment.number()), news, "bill-reminded/" + payment.id);
        notices.tell(payment.payer.id, "bill_reminded", it.href(), payment.number(), until);
    }

    void announceExpiry(Purchase it) {
        var words = words(it.payment.payer);
        var news = words.expiredNews(it.payment.number(), it.batch.title);
        sendMail(it, words.expiredSubject(it.payment.number()), news, "bill-expired/" + it.payment.id);
        notices.tell(it.payment.payer.id, "bill_expired", it.href(), it.payment.number());
    }

    public void announceRejection(Purchase it, String reason) {
        var words = words(it.payment.payer);
        var news = words.rejectedNews(it.payment.number(), it.batch.title, reason);
        sendMail(it, words.rejectedSubject(it.payment.number()), news, "bill-rejected/" + versionKey(it));
        notices.tell(it.payment.payer.id, "bill_rejected", it.href(), it.payment.number(), reason);
    }

    public void askForAnotherProof(Purchase it, String reason) {
        var words = words(it.payment.payer);
        var news = words.wantedNews(it.payment.number(), it.batch.title, reason);
        sendMail(it, words.wantedSubject(it.payment.number()), news, "bill-wanted/" + versionKey(it));
        notices.tell(it.payment.payer.id, "bill_wanted", it.href(), it.payment.number(), reason);
    }

    public void announceCancellation(Purchase it, @Nullable String reason) {
        var words = words(it.payment.payer);
        var why = reason == null ? words.withoutReason() : reason;
        var news = words.canceledNews(it.payment.number(), it.batch.title, why);
        sendMail(it, words.canceledSubject(it.payment.number()), news, "bill-canceled/" + versionKey(it));
        notices.tell(it.payment.payer.id, "bill_canceled", it.href(), it.payment.number(), why);
    }

    /** Only a notice, because the receipt is mailed by its own package. */
    public void announceAcceptance(Purchase it) {
        notices.tell(it.payment.payer.id, "bill_paid", it.href(), it.payment.number(), it.batch.title);
    }

    public void announcePartPayment(Purchase it, long amount) {
        var payment = it.payment;
        var missing = Format.rupiah(payment.missing());
        var words = words(payment.payer);
        var news = words.partNews(Format.rupiah(amount), payment.number(), it.batch.title, missing);
        sendMail(it, words.partSubject(payment.number()), news, "bill-part/" + versionKey(it));
        notices.tell(payment.payer.id, "bill_part", it.href(), payment.number(), missing);
    }

    public void announceLatePayment(Purchase it, long amount) {
        var payment = it.payment;
        var words = words(payment.payer);
        var news = words.lateNews(Format.rupiah(amount), payment.number(), it.batch.title);
        sendMail(it, words.lateSubject(payment.number()), news, "bill-late/" + payment.id + "/" + payment.shownAmount);
        notices.tell(payment.payer.id, "bill_late", it.href(), payment.number());
    }

    public void announceSurplus(Purchase it, long amount) {
        var payment = it.payment;
        var words = words(payment.payer);
        var news = words.surplusNews(Format.rupiah(amount), payment.number());
        sendMail(
                it,
                words.surplusSubject(payment.number()),
                news,
                "bill-surplus/" + payment.id + "/" + payment.shownAmount);
        notices.tell(payment.payer.id, "bill_surplus", it.href(), payment.number(), Format.rupiah(amount));
    }

    public void announceRefund(Purchase it, Payment.Refunded refund, String reason) {
        var payment = it.payment;
        var words = words(payment.payer);
        var amount = Format.rupiah(refund.amount());
        var news = refund.returned()
                ? words.returnedNews(amount, payment.number(), it.batch.title, reason)
                : words.keptNews(amount, payment.number(), it.batch.title, reason);
        sendMail(it, words.refundedSubject(payment.number()), news, "bill-refunded/" + versionKey(it));
        notices.tell(payment.payer.id, "bill_refunded", it.href(), payment.number(), amount);
    }

    public void announceMove(Purchase it, String before, String reason) {
        var payer = it.payment.payer;
        var words = words(payer);
        var day = Format.day(it.batch.startAt, payer.language);
        var news = words.movedNews(it.payment.number(), before, it.batch.title, day, reason);
        sendMail(it, words.movedSubject(it.payment.number()), news, "bill-moved/" + versionKey(it));
        notices.tell(payer.id, "bill_moved", it.href(), it.payment.number(), it.batch.title);
    }

    private void sendMail(Purchase it, String subject, String news, String event) {
        var payer = it.payment.payer;
        var link = setup.link(it.href());
        var text = Letters.newsText(payer.name, news, link);
        var html = Letters.news(payer.name, news, link);
        mailQueue.post(new Letter(payer.email, payer.language, subject, text, html).once(event));
    }

    /** The version tells apart events that may happen to a payment more than once. */
    private static String versionKey(Purchase it) {
        return it.payment.id + "/" + it.payment.version;
    }

    private PurchaseMessages words(User payer) {
        return bundles.in(PurchaseMessages.class, payer.language);
    }
}
