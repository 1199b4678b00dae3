package id.brevet.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A journal before it is written: what it is about, and which accounts it touches. */
class DraftJournal {

    record Line(LedgerAccount.Key account, long amount) {}

    final Journal.Source source;
    final List<Line> lines = new ArrayList<>();

    DraftJournal(Journal.Source source) {
        this.source = source;
    }

    /** Into this account, or out of it where the amount is negative; nothing is no line. */
    DraftJournal line(AccountCode chart, @Nullable UUID owner, long amount) {
        if (amount != 0) {
            lines.add(new Line(new LedgerAccount.Key(chart.code(), owner), amount));
        }
        return this;
    }
}
