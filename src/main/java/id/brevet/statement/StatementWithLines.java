package id.brevet.statement;

import id.brevet.shared.Slice;

/** A statement with a page of its lines, the counts of all lines, and the news of the last action. */
public record StatementWithLines(StatementView statement, LineCounts counts, Slice<MutationView> lines, String news) {

    public String openHref() {
        return "/admin/kas/mutasi/baris?state=unmatched&statement_id=" + statement.id();
    }
}
