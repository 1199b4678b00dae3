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
 * Keeps the accounts into which people pay. Whoever changes them could have all the money that comes, so two of the
 * office have to want it; of their numbers nobody remembers more than the end.
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
    public void repeat(UUID object, ReceivingAccountChangeRequest wish) {
        ReceivingAccount.queueUp();
        fulfil(ReceivingAccount.locked(object), wish);
    }

    @Override
    public String told(ReceivingAccountChangeRequest wish, Locale language) {
        return wish.told(speech.in(ReceivingAccountMessages.class, language));
    }

    @Override
    public String href(UUID object) {
        return "/admin/rekening#account-" + object;
    }

    /** One account twice would let two people be told the same amount. Only before the very first is there nothing to lose. */
    ReceivingAccount open(NewReceivingAccount wanted) {
        ReceivingAccount.queueUp();
        var account = wanted.isCode() ? code(wanted) : bank(wanted);
        account.change(ReceivingAccountChangeRequest.active(!ReceivingAccount.any()));
        account.persistAndFlush();
        auditor.note("receiving_account.opened", account, Map.of(), facts(account));
        if (!account.active) {
            countersigner.signs(this, account, account.words(), ReceivingAccountChangeRequest.active(true));
        }
        return account;
    }

    /** Once two of the office want it; until then nothing is changed. */
    ReceivingAccount change(UUID id, ReceivingAccountChangeInput wanted) {
        ReceivingAccount.queueUp();
        var account = ReceivingAccount.locked(id);
        if (wanted.version() != null && wanted.version() != account.version) {
            throw Refusal.conflict("stale_write");
        }
        return fulfil(account, wish(account, wanted));
    }

    private ReceivingAccount fulfil(ReceivingAccount account, ReceivingAccountChangeRequest wish) {
        refuseKnown(wish);
        var before = facts(account);
        if (matters(wish, account) && countersigner.signs(this, account, account.words(), wish)) {
            if (Boolean.TRUE.equals(wish.isActive())) {
                takeDown(account);
            }
            account.change(wish);
            account.persistAndFlush();
            auditor.note("receiving_account.changed", account, before, facts(account));
        }
        return account;
    }

    /** A wish that has come true by another one can still be agreed to. */
    private boolean matters(ReceivingAccountChangeRequest wish, ReceivingAccount it) {
        return wish.changes(it)
                || countersigner.waiting(ApprovalKind.ACCOUNT, it.id).isPresent();
    }

    private ReceivingAccount bank(NewReceivingAccount wanted) {
        var account = wanted.account(safe);
        refuseKnown(account.number);
        return account;
    }

    /** Another account may have become the same while this waited. */
    private void refuseKnown(ReceivingAccountChangeRequest wish) {
        var number = wish.number();
        if (number != null) {
            refuseKnown(number);
        }
        if (wish.qrisPayload() != null) {
            refuseKnown(wish.qrisPayload());
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

    private ReceivingAccountChangeRequest wish(ReceivingAccount it, ReceivingAccountChangeInput wanted) {
        if (it.isCode() ? wanted.number() != null : wanted.qrisPayload() != null) {
            var field = it.isCode() ? "number" : "qris_payload";
            throw Refusal.invalid(Map.of(field, inspector.sentence("account_of_another_kind")));
        }
        var number = wanted.number() == null ? null : renumbered(it, wanted.number());
        return new ReceivingAccountChangeRequest(
                ReceivingAccountChangeRequest.other(wanted.bank(), it.bank),
                ReceivingAccountChangeRequest.other(wanted.holder(), it.holder),
                number == null ? null : ReceivingAccountChangeRequest.written(number),
                number == null ? null : number.hint,
                wanted.qrisPayload() == null ? null : recoded(it, wanted.qrisPayload()),
                wanted.isActive());
    }

    /** Sealed twice, one number reads differently: whoever wants what waits already wants it as it is sealed there. */
    private @Nullable SealedNumber renumbered(ReceivingAccount it, String number) {
        if (safe.open(it.number).equals(number)) {
            return null;
        }
        return countersigner
                .waiting(ApprovalKind.ACCOUNT, it.id)
                .map(waiting -> countersigner.read(this, waiting).number())
                .filter(waiting -> safe.open(waiting).equals(number))
                .orElseGet(() -> safe.seal(number));
    }

    private @Nullable String recoded(ReceivingAccount it, String payload) {
        var code = reader.read(payload).payload();
        return ReceivingAccountChangeRequest.other(code, it.qrisPayload);
    }

    private ReceivingAccount code(NewReceivingAccount wanted) {
        var code = reader.read(inspected(wanted.qrisPayload()));
        refuseKnown(code.payload());
        return new ReceivingAccount(wanted.bank() == null ? CODE : wanted.bank(), code);
    }

    /** There is one code on the wall: the new one takes the place of the old. */
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

    private static Map<String, Object> facts(ReceivingAccount it) {
        var number = it.isCode() ? it.words() : it.number.masked();
        return Map.of("bank", it.bank, "holder", it.holder, "number", number, "is_active", it.active);
    }
}
