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
    public void recordStatement(UUID statement, UUID receivingAccount, long sum) {
        write(new DraftJournal(new Journal.Source("statement", statement, "arrived", 1))
                .add(BANK, receivingAccount, sum)
                .add(UNIDENTIFIED, null, -sum));
    }

    /** Money that is not meant for the centre leaves the books the way it came. */
    public void recordIgnored(UUID mutation, UUID receivingAccount, long amount) {
        write(new DraftJournal(new Journal.Source("mutation", mutation, "ignored", 1))
                .add(UNIDENTIFIED, null, amount)
                .add(BANK, receivingAccount, -amount));
    }

    /** The price is owed as teaching; the unique code, which only tells transfers apart, belongs to the payer. */
    void recordReceived(@Observes Payment.Received event) {
        Journal.write(event.payments().stream().map(this::receivedDraft).toList(), clock.instant());
    }

    private DraftJournal receivedDraft(Payment payment) {
        var shown = Math.min(payment.shownAmount, payment.receivedAmount);
        return draft(payment, "received", 1)
                .add(UNIDENTIFIED, null, shown)
                .add(moneyAccount(payment), moneyOwner(payment), payment.receivedAmount - shown)
                .add(UNEARNED, payment.subjectId, -payment.baseAmount)
                .add(BALANCE, payment.payer.id, payment.baseAmount - payment.receivedAmount);
    }

    /** Money that was accepted unseen has been seen on the account. */
    void recordCleared(@Observes Payment.Cleared event) {
        var it = event.payment();
        write(nextDraft(it, "cleared")
                .add(UNIDENTIFIED, null, event.amount())
                .add(BANK, it.receivingAccount.id, -event.acceptedUnseen())
                .add(BALANCE, it.payer.id, event.acceptedUnseen() - event.amount()));
    }

    void recordSurplus(@Observes Payment.Surplus event) {
        var it = event.payment();
        write(nextDraft(it, "surplus")
                .add(UNIDENTIFIED, null, event.amount())
                .add(BALANCE, it.payer.id, -event.amount()));
    }

    /** A refund comes first out of the teaching that is owed, then out of the balance of the payer. */
    void recordRefunded(@Observes Payment.Refunded event) {
        var it = event.payment();
        var draft = nextDraft(it, "refund");
        if (it.paidAt == null) {
            draft.add(UNIDENTIFIED, null, event.amount());
        } else {
            var before = it.refundedAmount - event.amount();
            var teaching = Math.min(it.baseAmount, it.refundedAmount) - Math.min(it.baseAmount, before);
            draft.add(UNEARNED, it.subjectId, teaching).add(BALANCE, it.payer.id, event.amount() - teaching);
        }
        write(
                event.returned()
                        ? draft.add(moneyAccount(it), moneyOwner(it), -event.amount())
                        : draft.add(BALANCE, it.payer.id, -event.amount()));
    }

    /** The teaching that is owed moves to the other batch. */
    void recordMoved(@Observes Payment.Moved event) {
        var it = event.payment();
        var owed = it.paidAt == null ? 0 : it.baseAmount - Math.min(it.baseAmount, it.refundedAmount);
        if (owed > 0) {
            write(nextDraft(it, "moved")
                    .add(UNEARNED, event.formerSubject(), owed)
                    .add(UNEARNED, it.subjectId, -owed));
        }
    }

    private void write(DraftJournal draft) {
        Journal.write(List.of(draft), clock.instant());
    }

    private static DraftJournal nextDraft(Payment payment, String event) {
        return draft(payment, event, Journal.nextNumber(PAYMENT, payment.id, event));
    }

    private static DraftJournal draft(Payment payment, String event, int number) {
        return new DraftJournal(new Journal.Source(PAYMENT, payment.id, event, number));
    }

    private static AccountCode moneyAccount(Payment payment) {
        return payment.method == PaymentMethod.CASH ? CASH : BANK;
    }

    private static @Nullable UUID moneyOwner(Payment payment) {
        return payment.method == PaymentMethod.CASH ? null : payment.receivingAccount.id;
    }
}
