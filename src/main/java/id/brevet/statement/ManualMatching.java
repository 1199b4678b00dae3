package id.brevet.statement;

import id.brevet.audit.Auditor;
import id.brevet.desk.BankLines;
import id.brevet.desk.StatementPayments;
import id.brevet.desk.StatementPayments.Outcome;
import id.brevet.ledger.Bookkeeper;
import id.brevet.payment.Payment;
import id.brevet.payment.PaymentState;
import id.brevet.purchase.PurchaseLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Assigns a line to the bill that the office names, or marks it as none of the centre. */
@ApplicationScoped
class ManualMatching implements BankLines {

    @Inject
    StatementViews statementViews;

    @Inject
    PurchaseLocks locks;

    @Inject
    StatementPayments statementPayments;

    @Inject
    Bookkeeper bookkeeper;

    @Inject
    Auditor auditor;

    /** The payment is locked before the line, as everywhere, so that transactions do not wait for each other. */
    Mutation match(UUID id, UUID purchase, String reason) {
        var locked = locks.lock(purchase);
        var payment = locked.payment.id;
        var mutation = Mutation.lockUnmatched(id);
        var outcome = statementPayments.match(locked, shown(mutation, payment), reason);
        mutation.match(payment, outcome == Outcome.LATE, reason);
        note("mutation.matched", mutation, purchase);
        Mutation.flush();
        return mutation;
    }

    Mutation ignore(UUID id, String reason) {
        var mutation = Mutation.lockUnmatched(id);
        mutation.ignore(reason);
        bookkeeper.recordIgnored(mutation.id, mutation.receivingAccountId, mutation.amount);
        note("mutation.ignored", mutation, null);
        Mutation.flush();
        return mutation;
    }

    @Override
    public List<Suggestion> suggestions(UUID payment) {
        return statementViews.suggestions(payment);
    }

    @Override
    public ShownMoney assign(UUID id, UUID payment) {
        var mutation = Mutation.lockUnmatched(id);
        mutation.match(payment, false, null);
        return shown(mutation, payment);
    }

    void received(@Observes Payment.Received event) {
        Mutation.resolveLate(event.payments().stream().map(it -> it.id).toList());
    }

    void refunded(@Observes Payment.Refunded event) {
        if (event.payment().state == PaymentState.REFUND) {
            Mutation.resolveLate(List.of(event.payment().id));
        }
    }

    private static ShownMoney shown(Mutation mutation, UUID payment) {
        return new ShownMoney(mutation.id, payment, mutation.amount, mutation.day);
    }

    private void note(String action, Mutation mutation, @Nullable UUID purchase) {
        var after = new LinkedHashMap<String, Object>();
        after.put("state", mutation.state.wire());
        after.put("amount", mutation.amount);
        after.put("reason", String.valueOf(mutation.reason));
        if (purchase != null) {
            after.put("purchase_id", purchase);
        }
        auditor.note(action, mutation, Map.of("state", MutationState.UNMATCHED.wire()), after);
    }
}
