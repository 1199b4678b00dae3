package id.brevet.payment;

import static id.brevet.web.FormValidation.validated;

import id.brevet.approval.ApprovalKind;
import id.brevet.approval.NeedsTwoPeople;
import id.brevet.approval.TwoPersonRule;
import id.brevet.audit.Auditor;
import id.brevet.shared.Refusal;
import id.brevet.web.Bundles;
import id.brevet.web.FormValidation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Opens and changes the accounts into which people pay; two people of the office have to want each change, since it
 * could redirect all the money that comes.
 */
@ApplicationScoped
public class ReceivingAccountChange implements NeedsTwoPeople<ReceivingAccountChangeRequest> {

    private static final String QRIS = "QRIS";

    @Inject
    AccountNumberCipher cipher;

    @Inject
    QrisReader qrisReader;

    @Inject
    TwoPersonRule twoPersonRule;

    @Inject
    FormValidation validation;

    @Inject
    Auditor auditor;

    @Inject
    Bundles bundles;

    @Override
    public ApprovalKind kind() {
        return ApprovalKind.ACCOUNT;
    }

    @Override
    public Class<ReceivingAccountChangeRequest> requestType() {
        return ReceivingAccountChangeRequest.class;
    }

    @Override
    public void carryOut(UUID object, ReceivingAccountChangeRequest request) {
        ReceivingAccount.lockAll();
        apply(ReceivingAccount.locked(object), request);
    }

    @Override
    public String describe(ReceivingAccountChangeRequest request, Locale language) {
        return request.description(bundles.in(ReceivingAccountMessages.class, language));
    }

    @Override
    public String href(UUID object) {
        return "/admin/rekening#account-" + object;
    }

    /**
     * The same account twice would let two payers get the same amount. The very first is active at once, since there is
     * no money to redirect yet.
     */
    ReceivingAccount open(ReceivingAccountInput input) {
        ReceivingAccount.lockAll();
        var account = input.isQris() ? newQris(input) : newBankAccount(input);
        account.change(ReceivingAccountChangeRequest.activation(!ReceivingAccount.any()));
        account.persistAndFlush();
        auditor.note("receiving_account.opened", account, Map.of(), facts(account));
        if (!account.active) {
            twoPersonRule.approveOrAsk(this, account, account.label(), ReceivingAccountChangeRequest.activation(true));
        }
        return account;
    }

    /** Nothing changes until a second person of the office wants the same. */
    ReceivingAccount change(UUID id, ReceivingAccountInput input) {
        ReceivingAccount.lockAll();
        var account = ReceivingAccount.locked(id);
        if (input.version() != null && input.version() != account.version) {
            throw Refusal.conflict("stale_write");
        }
        return apply(account, request(account, input));
    }

    private ReceivingAccount apply(ReceivingAccount account, ReceivingAccountChangeRequest request) {
        refuseKnown(request);
        var before = facts(account);
        if (changesAnything(request, account) && twoPersonRule.approveOrAsk(this, account, account.label(), request)) {
            if (Boolean.TRUE.equals(request.isActive())) {
                deactivateOldQris(account);
            }
            account.change(request);
            account.persistAndFlush();
            auditor.note("receiving_account.changed", account, before, facts(account));
        }
        return account;
    }

    /** A request that another one has already fulfilled can still be agreed to. */
    private boolean changesAnything(ReceivingAccountChangeRequest request, ReceivingAccount account) {
        return request.changes(account)
                || twoPersonRule.waiting(ApprovalKind.ACCOUNT, account.id).isPresent();
    }

    private ReceivingAccount newBankAccount(ReceivingAccountInput input) {
        var account = input.sealedAccount(cipher);
        refuseKnown(account.number);
        return account;
    }

    /** Another account may have got the same number while this request waited. */
    private void refuseKnown(ReceivingAccountChangeRequest request) {
        var number = request.number();
        if (number != null) {
            refuseKnown(number);
        }
        if (request.qrisPayload() != null) {
            refuseKnown(request.qrisPayload());
        }
    }

    private static void refuseKnown(String code) {
        if (ReceivingAccount.existsWithQris(code)) {
            throw Refusal.conflict("account_known");
        }
    }

    private void refuseKnown(SealedNumber number) {
        var whole = cipher.open(number);
        if (ReceivingAccount.withSameEnding(number).stream()
                .anyMatch(it -> cipher.open(it.number).equals(whole))) {
            throw Refusal.conflict("account_known");
        }
    }

    private ReceivingAccountChangeRequest request(ReceivingAccount account, ReceivingAccountInput input) {
        if (account.isQris() ? input.number() != null : input.qrisPayload() != null) {
            var field = account.isQris() ? "number" : "qris_payload";
            throw Refusal.invalid(Map.of(field, validation.sentence("account_of_another_kind")));
        }
        var number = input.number() == null ? null : changedNumber(account, input.number());
        return new ReceivingAccountChangeRequest(
                ReceivingAccountChangeRequest.ifDifferent(input.bank(), account.bank),
                ReceivingAccountChangeRequest.ifDifferent(input.holder(), account.holder),
                number == null ? null : ReceivingAccountChangeRequest.encoded(number),
                number == null ? null : number.hint,
                input.qrisPayload() == null ? null : changedQris(account, input.qrisPayload()),
                input.isActive());
    }

    /** One number encrypted twice gives different bytes, so the bytes of an equal request that waits are used again. */
    private @Nullable SealedNumber changedNumber(ReceivingAccount account, String number) {
        if (cipher.open(account.number).equals(number)) {
            return null;
        }
        return twoPersonRule
                .waiting(ApprovalKind.ACCOUNT, account.id)
                .map(waiting -> twoPersonRule.requestOf(this, waiting).number())
                .filter(waiting -> cipher.open(waiting).equals(number))
                .orElseGet(() -> cipher.seal(number));
    }

    private @Nullable String changedQris(ReceivingAccount account, String payload) {
        var code = qrisReader.read(payload).payload();
        return ReceivingAccountChangeRequest.ifDifferent(code, account.qrisPayload);
    }

    private ReceivingAccount newQris(ReceivingAccountInput input) {
        var code = qrisReader.read(validated(input.qrisPayload()));
        refuseKnown(code.payload());
        return new ReceivingAccount(input.bank() == null ? QRIS : input.bank(), code);
    }

    /** Only one QRIS is active: the new one replaces the old. */
    private void deactivateOldQris(ReceivingAccount successor) {
        ReceivingAccount.activeQris()
                .filter(it -> successor.isQris() && !it.id.equals(successor.id))
                .ifPresent(it -> {
                    var before = facts(it);
                    it.change(ReceivingAccountChangeRequest.activation(false));
                    it.persistAndFlush();
                    auditor.note("receiving_account.changed", it, before, facts(it));
                });
    }

    private static Map<String, Object> facts(ReceivingAccount account) {
        var number = account.isQris() ? account.label() : account.number.masked();
        return Map.of("bank", account.bank, "holder", account.holder, "number", number, "is_active", account.active);
    }
}
