package id.brevet.purchase;

import id.brevet.notice.Notices;
import id.brevet.payment.AccountNumberCipher;
import id.brevet.web.Format;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** Sends students mail and notices about their purchases. */
@ApplicationScoped
public class BillNotices {

    @Inject
    Notices notices;

    @Inject
    AccountNumberCipher cipher;

    /** The mail says what to pay, where and until when. */
    void announceOrder(Purchase it) {
        var payment = it.payment;
        var account = TransferTarget.of(payment.receivingAccount, cipher);
        tellOnce(
                it,
                "",
                "bill_ordered",
                Format.rupiah(payment.total),
                deadline(it),
                account.bank() + " " + account.number(),
                account.holder(),
                it.batch.course.title);
    }

    void remind(Purchase it) {
        tellOnce(it, "", "bill_reminded", deadline(it), Format.rupiah(it.payment.total));
    }

    /** The version tells apart events that may happen to a payment more than once. */
    public void tell(Purchase it, String word, String... details) {
        tellOnce(it, "/" + it.payment.version, word, details);
    }

    /** The first detail is the number of the bill, the last the name of the batch. */
    public void tellOnce(Purchase it, String occasion, String word, String... details) {
        var all = Stream.of(Stream.of(it.payment.number()), Stream.of(details), Stream.of(it.batch.title));
        notices.tellOnce(
                word.replace('_', '-') + "/" + it.payment.id + occasion,
                it.payment.payer.recipient(),
                word,
                it.href(),
                all.flatMap(parts -> parts).toArray(String[]::new));
    }

    private static String deadline(Purchase it) {
        return Format.moment(it.payment.expiresAt, it.payment.payer.language);
    }
}
