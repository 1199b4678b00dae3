package id.brevet.payment;

import static id.brevet.web.FormValidation.inspected;

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

    private static final String CODE = "QRIS";

    @Inject
    AccountNumberCipher safe;

    @Inject
    QrisReader reader;

    @Inject
    TwoPersonRule countersigner;

    @Inject
    FormValidation inspector;

    @Inject
    Auditor auditor;

    @Inject
    Bundles speech;

    @Override
    public ApprovalKind matter() {
        return ApprovalKind.ACCOUNT;
    }

    @Override
    public Class<ReceivingAccountChangeRequest> wish() {
        return ReceivingAccountChangeRequest.class;
    }

    @Override
    public void repeat(UUID object, ReceivingAccountChangeRequest request) {
        ReceivingAccount.queueUp();
        fulfil(ReceivingAccount.locked(object), request);
    }

    @Override
    public String told(ReceivingAccountChangeRequest request, Locale language) {
        return request.told(speech.in(ReceivingAccountMessages.class, language));
    }

    @Override
    public String href(UUID object) {
        return "/admin/rekening#account-" + object;
    }

    /**
     * The same account twice would let two payers get the same amount. The very first is active at once, since there is
     * no money to redirect yet.
     */
    ReceivingAccount open(NewReceivingAccount input) {
        ReceivingAccount.queueUp();
        var account = input.isCode() ? code(input) : bank(input);
        account.change(ReceivingAccountChangeRequest.active(!ReceivingAccount.any()));
        account.persistAndFlush();
        auditor.note("receiving_account.opened", account, Map.of(), facts(account));
        if (!account.active) {
            countersigner.signs(this, account, account.words(), ReceivingAccountChangeRequest.active(true));
        }
        return account;
    }

    /** Nothing changes until a second person of the office wants the same. */
    ReceivingAccount change(UUID id, ReceivingAccountChangeInput input) {
        ReceivingAccount.queueUp();
        var account = ReceivingAccount.locked(id);
        if (input.version() != null && input.version() != account.version) {
            throw Refusal.conflict("stale_write");
        }
        return fulfil(account, wish(account, input));
    }

    private ReceivingAccount fulfil(ReceivingAccount account, ReceivingAccountChangeRequest request) {
        refuseKnown(request);
        var before = facts(account);
        if (matters(request, account) && countersigner.signs(this, account, account.words(), request)) {
            if (Boolean.TRUE.equals(request.isActive())) {
                takeDown(account);
            }
            account.change(request);
            account.persistAndFlush();
            auditor.note("receiving_account.changed", account, before, facts(account));
        }
        return account;
    }

    /** A request that another one has already fulfilled can still be agreed to. */
    private boolean matters(ReceivingAccountChangeRequest request, ReceivingAccount account) {
        return request.changes(account)
                || countersigner.waiting(ApprovalKind.ACCOUNT, account.id).isPresent();
    }

    private ReceivingAccount bank(NewReceivingAccount input) {
        var account = input.account(safe);
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
        if (ReceivingAccount.knowsCode(code)) {
            throw Refusal.conflict("account_known");
        }
    }

    private void refuseKnown(SealedNumber number) {
        var whole = safe.open(number);
        if (ReceivingAccount.endingLike(number).stream()
                .anyMatch(it -> safe.open(it.number).equals(whole))) {
            throw Refusal.conflict("account_known");
        }
    }

    private ReceivingAccountChangeRequest wish(ReceivingAccount account, ReceivingAccountChangeInput input) {
        if (account.isCode() ? input.number() != null : input.qrisPayload() != null) {
            var field = account.isCode() ? "number" : "qris_payload";
            throw Refusal.invalid(Map.of(field, inspector.sentence("account_of_another_kind")));
        }
        var number = input.number() == null ? null : renumbered(account, input.number());
        return new ReceivingAccountChangeRequest(
                ReceivingAccountChangeRequest.other(input.bank(), account.bank),
                ReceivingAccountChangeRequest.other(input.holder(), account.holder),
                number == null ? null : ReceivingAccountChangeRequest.written(number),
                number == null ? null : number.hint,
                input.qrisPayload() == null ? null : recoded(account, input.qrisPayload()),
                input.isActive());
    }

    /** One number encrypted twice gives different bytes, so the bytes of an equal request that waits are used again. */
    private @Nullable SealedNumber renumbered(ReceivingAccount account, String number) {
        if (safe.open(account.number).equals(number)) {
            return null;
        }
        return countersigner
                .waiting(ApprovalKind.ACCOUNT, account.id)
                .map(waiting -> countersigner.read(this, waiting).number())
                .filter(waiting -> safe.open(waiting).equals(number))
                .orElseGet(() -> safe.seal(number));
    }

    private @Nullable String recoded(ReceivingAccount account, String payload) {
        var code = reader.read(payload).payload();
        return ReceivingAccountChangeRequest.other(code, account.qrisPayload);
    }

    private ReceivingAccount code(NewReceivingAccount input) {
        var code = reader.read(inspected(input.qrisPayload()));
        refuseKnown(code.payload());
        return new ReceivingAccount(input.bank() == null ? CODE : input.bank(), code);
    }

    /** Only one QRIS is active: the new one replaces the old. */
    private void takeDown(ReceivingAccount successor) {
        ReceivingAccount.openCode()
                .filter(it -> successor.isCode() && !it.id.equals(successor.id))
                .ifPresent(it -> {
                    var before = facts(it);
                    it.change(ReceivingAccountChangeRequest.active(false));
                    it.persistAndFlush();
                    auditor.note("receiving_account.changed", it, before, facts(it));
                });
    }

    private static Map<String, Object> facts(ReceivingAccount account) {
        var number = account.isCode() ? account.words() : account.number.masked();
        return Map.of("bank", account.bank, "holder", account.holder, "number", number, "is_active", account.active);
    }
}
