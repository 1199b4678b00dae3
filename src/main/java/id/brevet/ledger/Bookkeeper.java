package id.brevet.ledger;

import static id.brevet.ledger.AccountCode.BALANCE;
import static id.brevet.ledger.AccountCode.BANK;
import static id.brevet.ledger.AccountCode.CASH;
import static id.brevet.ledger.AccountCode.UNEARNED;
import static id.brevet.ledger.AccountCode.UNIDENTIFIED;

import id.brevet.payment.Payment;
import id.brevet.payment.PaymentMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes every movement of money into the books, in the transaction in which it happens. */
@ApplicationScoped
public class Bookkeeper {

    private static final String PAYMENT = "payment";

    @Inject
    Clock clock;

    /** New money on a bank statement is not credited to anybody yet. */
    public void arrived(UUID statement, UUID receivingAccount, long sum) {
        write(new DraftJournal(new Journal.Source("statement", statement, "arrived", 1))
                .line(BANK, receivingAccount, sum)
                .line(UNIDENTIFIED, null, -sum));
    }

    /** Money that is not meant for the centre leaves the books the way it came. */
    public void ignored(UUID mutation, UUID receivingAccount, long amount) {
        write(new DraftJournal(new Journal.Source("mutation", mutation, "ignored", 1))
                .line(UNIDENTIFIED, null, amount)
                .line(BANK, receivingAccount, -amount));
    }

    /** The price is owed as teaching; the unique code, which only tells transfers apart, belongs to the payer. */
    void received(@Observes Payment.Received event) {
        Journal.write(event.payments().stream().map(this::receipt).toList(), clock.instant());
    }

    private DraftJournal receipt(Payment payment) {
        var shown = Math.min(payment.shownAmount, payment.receivedAmount);
        return posting(payment, "received", 1)
                .line(UNIDENTIFIED, null, shown)
                .line(drawer(payment), owner(payment), payment.receivedAmount - shown)
                .line(UNEARNED, payment.subjectId, -payment.baseAmount)
                .line(BALANCE, payment.payer.id, payment.baseAmount - payment.receivedAmount);
    }

    /** Money that was accepted unseen has been seen on the account. */
    void cleared(@Observes Payment.Cleared event) {
        var it = event.payment();
        write(next(it, "cleared")
                .line(UNIDENTIFIED, null, event.amount())
                .line(BANK, it.receivingAccount.id, -event.acceptedUnseen())
                .line(BALANCE, it.payer.id, event.acceptedUnseen() - event.amount()));
    }

    void exceeded(@Observes Payment.Surplus event) {
        var it = event.payment();
        write(next(it, "surplus").line(UNIDENTIFIED, null, event.amount()).line(BALANCE, it.payer.id, -event.amount()));
    }

    /** A refund comes first out of the teaching that is owed, then out of the balance of the payer. */
    void refunded(@Observes Payment.Refunded event) {
        var it = event.payment();
        var draft = next(it, "refund");
        if (it.paidAt == null) {
            draft.line(UNIDENTIFIED, null, event.amount());
        } else {
            var before = it.refundedAmount - event.amount();
            var teaching = Math.min(it.baseAmount, it.refundedAmount) - Math.min(it.baseAmount, before);
            draft.line(UNEARNED, it.subjectId, teaching).line(BALANCE, it.payer.id, event.amount() - teaching);
        }
        write(
                event.returned()
                        ? draft.line(drawer(it), owner(it), -event.amount())
                        : draft.line(BALANCE, it.payer.id, -event.amount()));
    }

    /** The teaching that is owed moves to the other batch. */
    void moved(@Observes Payment.Moved event) {
        var it = event.payment();
        var owed = it.paidAt == null ? 0 : it.baseAmount - Math.min(it.baseAmount, it.refundedAmount);
        if (owed > 0) {
            write(next(it, "moved").line(UNEARNED, event.formerSubject(), owed).line(UNEARNED, it.subjectId, -owed));
        }
    }

    private void write(DraftJournal draft) {
        Journal.write(List.of(draft), clock.instant());
    }

    private static DraftJournal next(Payment payment, String event) {
        return posting(payment, event, Journal.next(PAYMENT, payment.id, event));
    }

    private static DraftJournal posting(Payment payment, String event, int number) {
        return new DraftJournal(new Journal.Source(PAYMENT, payment.id, event, number));
    }

    private static AccountCode drawer(Payment payment) {
        return payment.method == PaymentMethod.CASH ? CASH : BANK;
    }

    private static @Nullable UUID owner(Payment payment) {
        return payment.method == PaymentMethod.CASH ? null : payment.receivingAccount.id;
    }
}
