package id.brevet.statement;

import id.brevet.shared.Slice;

/** A statement with a page of its lines, and the counts of all lines. */
public record StatementWithLines(StatementView statement, LineCounts counts, Slice<MutationView> lines) {

    public String openHref() {
        return "/admin/kas/mutasi/baris?state=unmatched&statement_id=" + statement.id();
    }
}
