package id.brevet.statement;

import id.brevet.shared.Slice;

/** A statement and a page of its lines, what has become of all, and what has just been done to it. */
public record StatementWithLines(StatementView statement, LineCounts tally, Slice<MutationView> lines, String news) {

    public String openHref() {
        return "/admin/kas/mutasi/baris?state=unmatched&statement_id=" + statement.id();
    }
}
