package id.brevet.purchase;

import static id.brevet.web.FormValidation.inspected;

import id.brevet.payment.PaymentMethod;
import id.brevet.shared.Refusal;
import id.brevet.upload.FileUse;
import id.brevet.upload.Uploads;
import id.brevet.web.Bundles;
import id.brevet.web.FormValidation;
import id.brevet.web.QueryValues;
import id.brevet.web.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears people out who have a bill before their eyes: what they decide is done to that bill, or not at all. */
@ApplicationScoped
class Counter {

    /** Where a proof stands in a form, whatever the file is called. */
    static final String PROOF = "payment_proof_url";

    @Inject
    PurchaseLocks till;

    @Inject
    OrderPlacement cashier;

    @Inject
    PaymentDecisions teller;

    @Inject
    StatementPayments collector;

    @Inject
    BankLines evidence;

    @Inject
    Refunds paymaster;

    @Inject
    BatchMove porter;

    @Inject
    Uploads storekeeper;

    @Inject
    FormValidation inspector;

    @Inject
    Bundles speech;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    void prove(UUID id, PaymentProofForm form) {
        cashier.prove(id, form.given(kept(form)));
    }

    /** Whoever has shown a proof is asked once more: money that was sent would be forgotten. */
    void withdraw(UUID id, boolean nothingSent) {
        var purchase = till.open(Purchase.key(id, viewer.id()));
        if (BillView.at(clock.instant(), purchase).shown() && !nothingSent) {
            throw Refusal.invalid(Map.of("not_transferred", inspector.sentence("not_transferred")));
        }
        cashier.cancel(id);
    }

    void rule(UUID id, BillDecision it) {
        refuseUnlessSeen(id, it.version());
        var words = speech.in(PurchaseMessages.class);
        switch (inspected(it.decision())) {
            case ACCEPT -> teller.accept(id, it.mutation(), it.reasonOr(words.acceptUsually()));
            case PART -> collector.match(id, seen(id, it), words.acceptUsually());
            case REJECT -> teller.reject(id, inspected(it.reason()));
            case ASK -> teller.askAgain(id, inspected(it.reason()));
            case CASH -> teller.settle(id, PaymentMethod.CASH, it.reasonOr(words.cashUsually()));
            case TRANSFER -> teller.settle(id, PaymentMethod.TRANSFER, inspected(it.reason()));
            case CANCEL -> teller.cancel(id, inspected(it.reason()));
            case REOPEN -> teller.reopen(id, inspected(it.reason()));
            case REFUND, RELOCATE -> throw Refusal.conflict("invalid_transition");
        }
    }

    private BankLines.Shown seen(UUID id, BillDecision it) {
        return evidence.take(inspected(it.mutation()), collector.hold(id));
    }

    Purchase refund(UUID id, RefundForm form) {
        refuseUnlessSeen(id, version(form.version()));
        return paymaster.refund(id, form.refunding());
    }

    void move(UUID id, BatchMoveForm form) {
        refuseUnlessSeen(id, version(form.version()));
        porter.move(id, form.relocation());
    }

    /** What is nobody's id is as if nothing had been chosen. */
    static @Nullable UUID id(@Nullable String typed) {
        return QueryValues.given(typed).flatMap(QueryValues::id).orElse(null);
    }

    static @Nullable Integer version(@Nullable String typed) {
        return typed == null || !typed.matches("\\d{1,9}") ? null : Integer.valueOf(typed);
    }

    private void refuseUnlessSeen(UUID id, @Nullable Integer version) {
        if (version == null || version != till.open(Purchase.key(id, null)).payment.version) {
            throw Refusal.conflict("stale_write");
        }
    }

    private String kept(PaymentProofForm form) {
        try {
            return storekeeper.keep(viewer.id(), FileUse.PROOF, "payment_proof", inspected(form.arrival()));
        } catch (Refusal no) {
            throw Refusal.invalid(Map.of(PROOF, inspector.sentence(no)));
        }
    }
}
