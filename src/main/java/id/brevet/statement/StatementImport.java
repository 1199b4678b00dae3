package id.brevet.statement;

import id.brevet.audit.Auditor;
import id.brevet.desk.BankLines.ShownMoney;
import id.brevet.desk.StatementPayments;
import id.brevet.desk.StatementPayments.Outcome;
import id.brevet.ledger.Bookkeeper;
import id.brevet.payment.ReceivingAccount;
import id.brevet.shared.Refusal;
import id.brevet.sheet.CellFault;
import id.brevet.upload.ReceivedFile;
import id.brevet.web.FormValidation;
import id.brevet.web.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Imports bank statements: first as a preview, then confirmed as a whole. */
@ApplicationScoped
class StatementImport {

    private static final int CHUNK = 1_000;
    private static final int MAX_NAME_LENGTH = 255;

    @Inject
    MatchReport matchReport;

    @Inject
    StatementPayments statementPayments;

    @Inject
    Bookkeeper bookkeeper;

    @Inject
    Auditor auditor;

    @Inject
    FormValidation validation;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** A mapping is remembered for the account, once a file could be read with it. */
    Statement preview(UUID accountId, ReceivedFile file, @Nullable StatementColumns mapped) {
        var account = ReceivingAccount.require(accountId);
        if (account.kind != ReceivingAccount.Kind.BANK) {
            throw Refusal.invalid(Map.of("account_id", validation.sentence("statement_of_code")));
        }
        var statement = new Statement(account, name(file), viewer.name());
        statement.persistAndFlush();
        var layouts = mapped == null
                ? List.of(StatementColumns.FULL, BankLayout.of(account.id), StatementColumns.OWN)
                : List.of(mapped);
        var faults = stage(statement, file, layouts);
        if (mapped != null) {
            BankLayout.remember(account.id, mapped, clock.instant());
        }
        statement.recordPreview(Mutation.counts(statement.id), faults);
        Statement.flush();
        return statement;
    }

    /** Lines that another statement has brought meanwhile are no longer new. */
    Statement confirm(UUID id) {
        var now = clock.instant();
        var statement = Statement.locked(id);
        var counts = Mutation.counts(id);
        statement.confirm(counts, now);
        Statement.flush();
        Mutation.confirm(id, now);
        if (counts.sum() > 0) {
            bookkeeper.recordStatement(id, statement.receivingAccount.id, counts.sum());
        }
        assignExact(id, now);
        auditor.note("statement.confirmed", statement, Map.of(), facts(statement));
        Statement.flush();
        return statement;
    }

    void discard(UUID id) {
        var statement = Statement.locked(id);
        auditor.note("statement.discarded", statement, facts(statement), Map.of());
        statement.discard();
    }

    private List<CellFault> stage(Statement statement, ReceivedFile file, List<StatementColumns> layouts) {
        var waiting = new ArrayList<Mutation>();
        var identities = new LineIdentities(statement.receivingAccount.id);
        var faults = StatementReader.read(
                file,
                layouts,
                line -> {
                    waiting.add(new Mutation(statement, line, identities.next(line)));
                    if (waiting.size() == CHUNK) {
                        Mutation.stage(waiting);
                        waiting.clear();
                    }
                },
                validation::sentence);
        Mutation.stage(waiting);
        return faults;
    }

    private void assignExact(UUID id, Instant now) {
        var shown = matchReport.exactMatches(id);
        var outcomes = statementPayments.receiveAll(shown);
        Mutation.assign(
                MutationState.MATCHED, withOutcome(shown, outcomes, EnumSet.of(Outcome.PAID, Outcome.LINKED)), now);
        Mutation.assign(MutationState.LATE, withOutcome(shown, outcomes, EnumSet.of(Outcome.LATE)), now);
    }

    private static List<ShownMoney> withOutcome(List<ShownMoney> shown, List<Outcome> outcomes, Set<Outcome> wanted) {
        var found = new ArrayList<ShownMoney>();
        for (int i = 0; i < shown.size(); i++) {
            if (wanted.contains(outcomes.get(i))) {
                found.add(shown.get(i));
            }
        }
        return found;
    }

    private static String name(ReceivedFile file) {
        var name = file.name().isBlank() ? "mutasi" : file.name();
        return name.length() > MAX_NAME_LENGTH ? name.substring(0, MAX_NAME_LENGTH) : name;
    }

    private static Map<String, Object> facts(Statement statement) {
        return Map.of(
                "name", statement.name,
                "account_id", statement.receivingAccount.id,
                "lines", statement.lines,
                "new", statement.fresh);
    }
}
