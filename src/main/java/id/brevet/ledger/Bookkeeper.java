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

/** Writes into the books what happens to money, in the transaction in which it happens. */
@ApplicationScoped
public class Bookkeeper {

    private static final String PAYMENT = "payment";

    @Inject
    Clock clock;

    /** A bank statement shows new money; whose it is, is another matter. */
    public void arrived(UUID statement, UUID receivingAccount, long sum) {
        write(new DraftJournal(new Journal.Source("statement", statement, "arrived", 1))
                .line(BANK, receivingAccount, sum)
                .line(UNIDENTIFIED, null, -sum));
    }

    /** Money that concerns nobody here leaves the books the way it came. */
    public void ignored(UUID mutation, UUID receivingAccount, long amount) {
        write(new DraftJournal(new Journal.Source("mutation", mutation, "ignored", 1))
                .line(UNIDENTIFIED, null, amount)
                .line(BANK, receivingAccount, -amount));
    }

    /** The price is owed as teaching; the code was only lent to us, to tell the transfer by. */
    void received(@Observes Payment.Received event) {
        Journal.write(event.payments().stream().map(this::receipt).toList(), clock.instant());
    }

    private DraftJournal receipt(Payment it) {
        var shown = Math.min(it.shownAmount, it.receivedAmount);
        return posting(it, "received", 1)
                .line(UNIDENTIFIED, null, shown)
                .line(drawer(it), owner(it), it.receivedAmount - shown)
                .line(UNEARNED, it.subjectId, -it.baseAmount)
                .line(BALANCE, it.payer.id, it.baseAmount - it.receivedAmount);
    }

    /** What had been believed to lie on the account has been seen there. */
    void cleared(@Observes Payment.Cleared event) {
        var it = event.payment();
        write(next(it, "cleared")
                .line(UNIDENTIFIED, null, event.amount())
                .line(BANK, it.receivingAccount.id, -event.believed())
                .line(BALANCE, it.payer.id, event.believed() - event.amount()));
    }

    void exceeded(@Observes Payment.Surplus event) {
        var it = event.payment();
        write(next(it, "surplus").line(UNIDENTIFIED, null, event.amount()).line(BALANCE, it.payer.id, -event.amount()));
    }

    /** What is given back comes first out of what was owed as teaching, then out of what the payer has with us. */
    void refunded(@Observes Payment.Refunded event) {
        var it = event.payment();
        var posting = next(it, "refund");
        if (it.paidAt == null) {
            posting.line(UNIDENTIFIED, null, event.amount());
        } else {
            var before = it.refundedAmount - event.amount();
            var teaching = Math.min(it.baseAmount, it.refundedAmount) - Math.min(it.baseAmount, before);
            posting.line(UNEARNED, it.subjectId, teaching).line(BALANCE, it.payer.id, event.amount() - teaching);
        }
        write(
                event.returned()
                        ? posting.line(drawer(it), owner(it), -event.amount())
                        : posting.line(BALANCE, it.payer.id, -event.amount()));
    }

    /** The seat is elsewhere, and so is the teaching that is owed for it. */
    void moved(@Observes Payment.Moved event) {
        var it = event.payment();
        var owed = it.paidAt == null ? 0 : it.baseAmount - Math.min(it.baseAmount, it.refundedAmount);
        if (owed > 0) {
            write(next(it, "moved").line(UNEARNED, event.before(), owed).line(UNEARNED, it.subjectId, -owed));
        }
    }

    private void write(DraftJournal posting) {
        Journal.write(List.of(posting), clock.instant());
    }

    private static DraftJournal next(Payment it, String event) {
        return posting(it, event, Journal.next(PAYMENT, it.id, event));
    }

    private static DraftJournal posting(Payment it, String event, int number) {
        return new DraftJournal(new Journal.Source(PAYMENT, it.id, event, number));
    }

    private static AccountCode drawer(Payment it) {
        return it.method == PaymentMethod.CASH ? CASH : BANK;
    }

    private static @Nullable UUID owner(Payment it) {
        return it.method == PaymentMethod.CASH ? null : it.receivingAccount.id;
    }
}
