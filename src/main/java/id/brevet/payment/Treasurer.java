package id.brevet.payment;

import static id.brevet.web.Inspector.inspected;

import id.brevet.approval.Countersigned;
import id.brevet.approval.Countersigner;
import id.brevet.approval.Matter;
import id.brevet.audit.Auditor;
import id.brevet.shared.Refusal;
import id.brevet.web.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps the accounts into which people pay. Whoever changes them could have all the money that comes, so two of the
 * office have to want it; of their numbers nobody remembers more than the end.
 */
@ApplicationScoped
public class Treasurer implements Countersigned<AccountChange> {

    private static final String CODE = "QRIS";

    @Inject
    Safe safe;

    @Inject
    Reader reader;

    @Inject
    Countersigner countersigner;

    @Inject
    Auditor auditor;

    @Inject
    Speech speech;

    @Override
    public Matter matter() {
        return Matter.ACCOUNT;
    }

    @Override
    public Class<AccountChange> wish() {
        return AccountChange.class;
    }

    @Override
    public void repeat(UUID object, AccountChange wish) {
        change(object, wish);
    }

    @Override
    public String told(AccountChange wish, Locale language) {
        return wish.told(speech.in(ReceivingMessages.class, language));
    }

    @Override
    public String href(UUID object) {
        return "/admin/rekening#account-" + object;
    }

    /** One account twice would let two people be told the same amount. Only before the very first is there nothing to lose. */
    ReceivingAccount open(NewAccount wanted) {
        ReceivingAccount.queueUp();
        var account = wanted.isCode() ? code(wanted) : bank(wanted);
        account.change(AccountChange.active(!ReceivingAccount.any()));
        account.persistAndFlush();
        auditor.note("receiving_account.opened", account, Map.of(), facts(account));
        if (!account.active) {
            countersigner.signs(this, account, account.words(), AccountChange.active(true));
        }
        return account;
    }

    /** Once two of the office want it; until then nothing is changed. */
    ReceivingAccount change(UUID id, AccountChange wanted) {
        ReceivingAccount.queueUp();
        var account = ReceivingAccount.locked(id);
        if (wanted.version() != null && wanted.version() != account.version) {
            throw Refusal.conflict("stale_write");
        }
        var before = facts(account);
        if (matters(wanted, account) && countersigner.signs(this, account, account.words(), wanted.wish())) {
            if (Boolean.TRUE.equals(wanted.isActive())) {
                takeDown(account);
            }
            account.change(wanted);
            account.persistAndFlush();
            auditor.note("receiving_account.changed", account, before, facts(account));
        }
        return account;
    }

    /** A wish that has come true by another one can still be agreed to. */
    private boolean matters(AccountChange wanted, ReceivingAccount it) {
        return wanted.changes(it)
                || countersigner.waiting(Matter.ACCOUNT, it.id).isPresent();
    }

    private ReceivingAccount bank(NewAccount wanted) {
        var account = wanted.account(safe);
        var number = inspected(wanted.number());
        if (ReceivingAccount.endingLike(account.number).stream()
                .anyMatch(it -> safe.open(it.number).equals(number))) {
            throw Refusal.conflict("account_known");
        }
        return account;
    }

    private ReceivingAccount code(NewAccount wanted) {
        var code = reader.read(inspected(wanted.qrisPayload()));
        if (ReceivingAccount.knowsCode(code.payload())) {
            throw Refusal.conflict("account_known");
        }
        return new ReceivingAccount(wanted.bank() == null ? CODE : wanted.bank(), code);
    }

    /** There is one code on the wall: the new one takes the place of the old. */
    private void takeDown(ReceivingAccount successor) {
        ReceivingAccount.openCode()
                .filter(it -> successor.isCode() && !it.id.equals(successor.id))
                .ifPresent(it -> {
                    var before = facts(it);
                    it.change(AccountChange.active(false));
                    it.persistAndFlush();
                    auditor.note("receiving_account.changed", it, before, facts(it));
                });
    }

    private static Map<String, Object> facts(ReceivingAccount it) {
        var number = it.isCode() ? it.words() : it.number.masked();
        return Map.of("bank", it.bank, "holder", it.holder, "number", number, "is_active", it.active);
    }
}
