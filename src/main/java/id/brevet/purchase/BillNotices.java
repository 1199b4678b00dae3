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

        static native TemplateInstance told(String name, String news, String link);

        static native TemplateInstance toldText(String name, String news, String link);
    }

    @Inject
    MailQueue postman;

    @Inject
    Notices notices;

    @Inject
    AccountNumberCipher safe;

    @Inject
    Bundles speech;

    @Inject
    Setup setup;

    @Inject
    Clock clock;

    /** The mail says what to pay, where and until when. */
    void ordered(Purchase it) {
        var bill = BillView.at(clock.instant(), it);
        var account = TransferTarget.of(it.payment.receivingAccount, safe);
        var link = setup.link(bill.href());
        var text = Letters.orderedText(bill, account, link);
        var html = Letters.ordered(bill, account, link);
        var payer = it.payment.payer;
        var subject = words(payer).orderedSubject(bill.number());
        postman.post(
                new Letter(payer.email, payer.language, subject, text, html).once("bill-ordered/" + it.payment.id));
        notices.tell(payer.id, "bill_ordered", bill.href(), bill.number(), Format.rupiah(it.payment.total));
    }

    void reminded(Purchase it) {
        var payment = it.payment;
        var until = Format.moment(payment.expiresAt, payment.payer.language);
        var words = words(payment.payer);
        var news = words.remindedNews(Format.rupiah(payment.total), it.batch.title, until);
        tell(it, words.remindedSubject(payment.number()), news, "bill-reminded/" + payment.id);
        notices.tell(payment.payer.id, "bill_reminded", it.href(), payment.number(), until);
    }

    void expired(Purchase it) {
        var words = words(it.payment.payer);
        var news = words.expiredNews(it.payment.number(), it.batch.title);
        tell(it, words.expiredSubject(it.payment.number()), news, "bill-expired/" + it.payment.id);
        notices.tell(it.payment.payer.id, "bill_expired", it.href(), it.payment.number());
    }

    public void rejected(Purchase it, String reason) {
        var words = words(it.payment.payer);
        var news = words.rejectedNews(it.payment.number(), it.batch.title, reason);
        tell(it, words.rejectedSubject(it.payment.number()), news, "bill-rejected/" + thisTime(it));
        notices.tell(it.payment.payer.id, "bill_rejected", it.href(), it.payment.number(), reason);
    }

    public void askedAgain(Purchase it, String reason) {
        var words = words(it.payment.payer);
        var news = words.wantedNews(it.payment.number(), it.batch.title, reason);
        tell(it, words.wantedSubject(it.payment.number()), news, "bill-wanted/" + thisTime(it));
        notices.tell(it.payment.payer.id, "bill_wanted", it.href(), it.payment.number(), reason);
    }

    public void canceled(Purchase it, @Nullable String reason) {
        var words = words(it.payment.payer);
        var why = reason == null ? words.withoutReason() : reason;
        var news = words.canceledNews(it.payment.number(), it.batch.title, why);
        tell(it, words.canceledSubject(it.payment.number()), news, "bill-canceled/" + thisTime(it));
        notices.tell(it.payment.payer.id, "bill_canceled", it.href(), it.payment.number(), why);
    }

    /** Only a notice, because the receipt is mailed by its own package. */
    public void accepted(Purchase it) {
        notices.tell(it.payment.payer.id, "bill_paid", it.href(), it.payment.number(), it.batch.title);
    }

    public void partCame(Purchase it, long amount) {
        var payment = it.payment;
        var missing = Format.rupiah(payment.missing());
        var words = words(payment.payer);
        var news = words.partNews(Format.rupiah(amount), payment.number(), it.batch.title, missing);
        tell(it, words.partSubject(payment.number()), news, "bill-part/" + thisTime(it));
        notices.tell(payment.payer.id, "bill_part", it.href(), payment.number(), missing);
    }

    public void cameLate(Purchase it, long amount) {
        var payment = it.payment;
        var words = words(payment.payer);
        var news = words.lateNews(Format.rupiah(amount), payment.number(), it.batch.title);
        tell(it, words.lateSubject(payment.number()), news, "bill-late/" + payment.id + "/" + payment.shownAmount);
        notices.tell(payment.payer.id, "bill_late", it.href(), payment.number());
    }

    public void exceeded(Purchase it, long amount) {
        var payment = it.payment;
        var words = words(payment.payer);
        var news = words.surplusNews(Format.rupiah(amount), payment.number());
        tell(
                it,
                words.surplusSubject(payment.number()),
                news,
                "bill-surplus/" + payment.id + "/" + payment.shownAmount);
        notices.tell(payment.payer.id, "bill_surplus", it.href(), payment.number(), Format.rupiah(amount));
    }

    public void refunded(Purchase it, Payment.Refunded refund, String reason) {
        var payment = it.payment;
        var words = words(payment.payer);
        var amount = Format.rupiah(refund.amount());
        var news = refund.returned()
                ? words.returnedNews(amount, payment.number(), it.batch.title, reason)
                : words.keptNews(amount, payment.number(), it.batch.title, reason);
        tell(it, words.refundedSubject(payment.number()), news, "bill-refunded/" + thisTime(it));
        notices.tell(payment.payer.id, "bill_refunded", it.href(), payment.number(), amount);
    }

    public void moved(Purchase it, String before, String reason) {
        var payer = it.payment.payer;
        var words = words(payer);
        var day = Format.day(it.batch.startAt, payer.language);
        var news = words.movedNews(it.payment.number(), before, it.batch.title, day, reason);
        tell(it, words.movedSubject(it.payment.number()), news, "bill-moved/" + thisTime(it));
        notices.tell(payer.id, "bill_moved", it.href(), it.payment.number(), it.batch.title);
    }

    private void tell(Purchase it, String subject, String news, String event) {
        var payer = it.payment.payer;
        var link = setup.link(it.href());
        var text = Letters.toldText(payer.name, news, link);
        var html = Letters.told(payer.name, news, link);
        postman.post(new Letter(payer.email, payer.language, subject, text, html).once(event));
    }

    /** The version tells apart events that may happen to a payment more than once. */
    private static String thisTime(Purchase it) {
        return it.payment.id + "/" + it.payment.version;
    }

    private PurchaseMessages words(User payer) {
        return speech.in(PurchaseMessages.class, payer.language);
    }
}
