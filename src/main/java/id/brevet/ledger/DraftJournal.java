package id.brevet.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A journal before it is written: its source, and the accounts it changes. */
class DraftJournal {

    record Line(LedgerAccount.Key account, long amount) {}

    final Journal.Source source;
    final List<Line> lines = new ArrayList<>();

    DraftJournal(Journal.Source source) {
        this.source = source;
    }

    /** Adds to this account, or takes from it where the amount is negative; an amount of 0 adds no line. */
    DraftJournal add(AccountCode account, @Nullable UUID owner, long amount) {
        if (amount != 0) {
            lines.add(new Line(new LedgerAccount.Key(account.code(), owner), amount));
        }
        return this;
    }
}
