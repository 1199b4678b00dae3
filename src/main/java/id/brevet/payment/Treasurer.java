package id.brevet.payment;

import static id.brevet.web.Inspector.inspected;

import id.brevet.audit.Auditor;
import id.brevet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Keeps the accounts into which people pay; of their numbers nobody remembers more than the end. */
@ApplicationScoped
class Treasurer {

    @Inject
    Safe safe;

    @Inject
    Auditor auditor;

    /** One account twice would let two people be told the same amount. */
    ReceivingAccount open(NewAccount wanted) {
        var account = wanted.account(safe);
        var number = inspected(wanted.number());
        if (ReceivingAccount.endingLike(account.number).stream()
                .anyMatch(it -> safe.open(it.number).equals(number))) {
            throw Refusal.conflict("account_known");
        }
        account.persistAndFlush();
        auditor.note("receiving_account.opened", account, Map.of(), facts(account));
        return account;
    }

    ReceivingAccount change(UUID id, AccountChange wanted) {
        var account = ReceivingAccount.locked(id);
        if (wanted.version() != null && wanted.version() != account.version) {
            throw Refusal.conflict("stale_write");
        }
        var before = facts(account);
        account.change(wanted.bank(), wanted.holder(), wanted.isActive());
        account.persistAndFlush();
        if (!before.equals(facts(account))) {
            auditor.note("receiving_account.changed", account, before, facts(account));
        }
        return account;
    }

    private static Map<String, Object> facts(ReceivingAccount it) {
        return Map.of("bank", it.bank, "holder", it.holder, "number", it.number.masked(), "is_active", it.active);
    }
}
